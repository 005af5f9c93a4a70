import { useState } from 'react';
import { graphql } from '../../gql';
import { assertNever } from '../../lib/assert-never';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { signInLinkProblemWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';
import { useFinishSignIn } from './finish-sign-in';
import styles from './sign-in.module.css';
import { tooManyAttemptsWords } from './too-many-attempts';

const RedeemSignIn = graphql(`
  mutation RedeemSignIn($token: String!) {
    redeemSignIn(token: $token) {
      __typename
      ... on SignedIn {
        returnTo
        viewer {
          id
          language
        }
      }
      ... on SignInLinkNotValid {
        problem
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

/**
 * Signs in by a mailed link once its button is pressed: programs that look into mail open links too,
 * and must not use them up.
 */
export function Redeem({ token }: { token: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const finish = useFinishSignIn();
  const redeem = useGraphQLMutation(RedeemSignIn, {
    onSuccess: ({ redeemSignIn }) => {
      switch (redeemSignIn.__typename) {
        case 'SignedIn':
          return finish(redeemSignIn.viewer.language, redeemSignIn.returnTo);
        case 'SignInLinkNotValid':
          return setProblem(signInLinkProblemWord(redeemSignIn.problem));
        case 'TooManyAttempts':
          return setProblem(tooManyAttemptsWords(redeemSignIn.retryAfterSeconds));
        default:
          return assertNever(redeemSignIn);
      }
    },
  });
  if (problem) {
    return (
      <Notice kind="fault" live>
        <p>{problem}</p>
        <LinkButton to="/logga-in" kind="primary">
          {m.account_new_link()}
        </LinkButton>
      </Notice>
    );
  }
  return (
    <div className={styles.form}>
      <p>{m.account_redeem_text()}</p>
      <div>
        <Button kind="primary" busy={redeem.isPending} onClick={() => redeem.mutate({ token })}>
          {m.account_sign_in()}
        </Button>
      </div>
      {redeem.isError && <ErrorSection error={redeem.error} what={m.account_sign_in_failed()} />}
    </div>
  );
}
