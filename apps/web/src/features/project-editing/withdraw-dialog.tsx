import { limits } from '@pis/contract';
import { useState } from 'react';
import { graphql } from '../../gql';
import { assertNever } from '../../lib/assert-never';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-field';
import { outdatedBySaving } from './edit-query';
import { SaveFailure } from './save-failure';

const WithdrawProject = graphql(`
  mutation WithdrawProject($id: ID!, $version: Int!, $reason: String!) {
    withdrawProject(id: $id, version: $version, reason: $reason) {
      __typename
      ... on Project {
        id
        state
        version
      }
      ... on EditConflict {
        currentVersion
      }
    }
  }
`);

type WithdrawDialogProps = {
  id: string;
  version: number;
  onClose: () => void;
  onWithdrawn: () => void;
};

/** Takes a project out of lists and counts; its page stays, with the reason given here. */
export function WithdrawDialog({ id, version, onClose, onWithdrawn }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const mutation = useGraphQLMutation(WithdrawProject, {
    outdates: outdatedBySaving,
    onSuccess: ({ withdrawProject: result }) => {
      switch (result.__typename) {
        case 'Project':
          return onWithdrawn();
        case 'EditConflict':
          return setProblem(m.projects_withdraw_conflict());
        default:
          return assertNever(result);
      }
    },
  });
  const withdraw = () => {
    const text = reason.trim();
    const missing = text.length < limits.reason.min;
    setProblem(missing ? m.projects_withdraw_reason_missing() : undefined);
    if (!missing) mutation.mutate({ id, version, reason: text });
  };
  return (
    <Dialog
      alert
      heading={m.projects_withdraw_question()}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={mutation.isPending} onClick={withdraw}>
            {m.projects_withdraw()}
          </Button>
          <Button onClick={onClose}>{m.projects_cancel()}</Button>
        </>
      }
    >
      <p>{m.projects_withdraw_text()}</p>
      <TextArea
        label={m.projects_withdraw_reason()}
        hint={m.projects_withdraw_reason_hint()}
        error={problem}
        value={reason}
        maxLength={limits.reason.max}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <SaveFailure error={mutation.error} what={m.projects_not_withdrawn()} onRetry={withdraw} />
    </Dialog>
  );
}
