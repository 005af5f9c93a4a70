import { graphql } from '../../gql';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSection } from '../../ui/error-section';

const DiscardBrief = graphql(`
  mutation DiscardBrief($id: ID!) {
    discardBrief(id: $id) {
      id
    }
  }
`);

type DeleteBriefDialogProps = { id: string; onClose: () => void; onDeleted: () => void };

/** Asks before everything in a brief is gone. */
export function DeleteBriefDialog({ id, onClose, onDeleted }: DeleteBriefDialogProps) {
  const discard = useGraphQLMutation(DiscardBrief, { onSuccess: onDeleted });
  return (
    <Dialog
      alert
      heading={m.briefs_delete_heading()}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={discard.isPending} onClick={() => discard.mutate({ id })}>
            {m.briefs_delete()}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {m.lessons_cancel()}
          </Button>
        </>
      }
    >
      <p>{m.briefs_delete_text()}</p>
      {discard.error && <ErrorSection error={discard.error} what={m.briefs_delete_failed()} />}
    </Dialog>
  );
}
