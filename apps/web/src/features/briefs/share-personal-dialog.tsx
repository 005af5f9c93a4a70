import type { PersonalPattern } from '../../gql/enumerations';
import { formatList } from '../../lib/format/numbers';
import { personalPatternWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

type SharePersonalDialogProps = {
  kinds: readonly PersonalPattern[];
  /** What going on is called. */
  goOn: string;
  onGoOn: () => void;
  onBack: () => void;
};

/** Asks before words that seem to hold personal data are shared. */
export function SharePersonalDialog({ kinds, goOn, onGoOn, onBack }: SharePersonalDialogProps) {
  return (
    <Dialog
      alert
      heading={m.briefs_share_personal_heading({
        what: formatList(kinds.map(personalPatternWord)),
      })}
      onClose={onBack}
      actions={
        <>
          <Button kind="primary" onClick={onBack} autoFocus>
            {m.briefs_share_personal_back()}
          </Button>
          <Button onClick={onGoOn}>{goOn}</Button>
        </>
      }
    >
      <p>{m.briefs_share_personal_text()}</p>
    </Dialog>
  );
}
