import { limits } from '@pis/contract';
import { useState } from 'react';
import { graphql } from '../../gql';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSection } from '../../ui/error-section';
import { TextArea } from '../../ui/text-field';
import { outdatedByState, stateProblem } from './lesson-state';

const Withdraw = graphql(`
  mutation WithdrawLesson($id: ID!, $version: Int!, $reason: String!) {
    withdrawLesson(id: $id, version: $version, reason: $reason) {
      __typename
      ... on LessonNotReady {
        problems
      }
      ... on WrongState {
        state
      }
    }
  }
`);

type WithdrawDialogProps = { id: string; version: number; onClose: () => void };

/** Takes a lesson out of lists and figures; its page stays, with the reason given here. */
export function WithdrawDialog({ id, version, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const withdraw = useGraphQLMutation(Withdraw, {
    outdates: outdatedByState,
    onSuccess: ({ withdrawLesson }) => {
      const wrong = stateProblem(withdrawLesson);
      if (wrong) setProblem(wrong);
      else onClose();
    },
  });
  const send = () => {
    if (reason.trim().length < limits.reason.min) setProblem(m.lessons_withdraw_reason_missing());
    else withdraw.mutate({ id, version, reason: reason.trim() });
  };
  return (
    <Dialog
      heading={m.lessons_withdraw_heading()}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={withdraw.isPending} onClick={send}>
            {m.lessons_withdraw()}
          </Button>
          <Button onClick={onClose}>{m.lessons_cancel()}</Button>
        </>
      }
    >
      <p>{m.lessons_withdraw_text()}</p>
      <TextArea
        label={m.lessons_withdraw_reason_label()}
        hint={m.lessons_withdraw_reason_hint()}
        error={problem}
        value={reason}
        maxLength={limits.reason.max}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      {withdraw.isError && <ErrorSection error={withdraw.error} what={m.lessons_state_failed()} />}
    </Dialog>
  );
}
