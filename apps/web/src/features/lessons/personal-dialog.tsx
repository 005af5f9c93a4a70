import type { PersonalPattern } from '../../gql/enumerations';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { personalWords } from './refusal-words';

type PersonalDialogProps = {
  kinds: readonly PersonalPattern[];
  /** Words of the button that goes on all the same. */
  goOn: string;
  onGoOn: () => void;
  onBack: () => void;
};

/** Asks before a text that seems to hold personal data is made public. */
export function PersonalDialog({ kinds, goOn, onGoOn, onBack }: PersonalDialogProps) {
  return (
    <Dialog
      alert
      heading={m.lessons_personal_heading({ what: personalWords(kinds) })}
      onClose={onBack}
      actions={
        <>
          <Button kind="primary" onClick={onBack} autoFocus>
            {m.lessons_personal_back()}
          </Button>
          <Button onClick={onGoOn}>{goOn}</Button>
        </>
      }
    >
      <p>{m.lessons_personal_text()}</p>
    </Dialog>
  );
}
