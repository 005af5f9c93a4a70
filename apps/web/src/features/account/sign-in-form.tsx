import { limits } from '@pis/contract';
import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { assertNever } from '../../lib/assert-never';
import { hasCode } from '../../lib/graphql/errors';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { currentLanguage } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import styles from './sign-in.module.css';
import { tooManyAttemptsWords } from './too-many-attempts';

const RequestSignIn = graphql(`
  mutation RequestSignIn($input: RequestSignInInput!) {
    requestSignIn(input: $input) {
      __typename
      ... on SignInRequested {
        email
        localMailPage
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

type Sent = { email: string; localMailPage?: string | null };

function SentNotice({ sent, onAgain }: { sent: Sent; onAgain: () => void }) {
  return (
    <Notice kind="done" live>
      <p className={styles.sent}>
        <MailCheck size={20} aria-hidden /> {m.account_link_sent({ email: sent.email })}
      </p>
      <p>{m.account_link_sent_text({ minutes: limits.signInLinkMinutes })}</p>
      {sent.localMailPage && (
        <p>
          <a href={sent.localMailPage}>{m.account_local_mail()}</a>
        </p>
      )}
      <Button kind="quiet" onClick={onAgain}>
        {m.account_link_again()}
      </Button>
    </Notice>
  );
}

/** Good enough to send to; whether it exists is found out by sending. */
const looksLikeAddress = (text: string) => /^\S+@\S+\.\S+$/.test(text);

/** Asks for a link by mail. `returnTo`: where to go once signed in. */
export function SignInForm({ returnTo }: { returnTo?: string }) {
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<string>();
  const [sent, setSent] = useState<Sent | null>(null);
  const request = useGraphQLMutation(RequestSignIn, {
    onSuccess: ({ requestSignIn }) => {
      switch (requestSignIn.__typename) {
        case 'SignInRequested':
          return setSent(requestSignIn);
        case 'TooManyAttempts':
          return setProblem(tooManyAttemptsWords(requestSignIn.retryAfterSeconds));
        default:
          return assertNever(requestSignIn);
      }
    },
  });
  if (sent) return <SentNotice sent={sent} onAgain={() => setSent(null)} />;
  const badInput = hasCode(request.error, 'BAD_USER_INPUT');
  const send = () => {
    const address = email.trim();
    const wrong = looksLikeAddress(address) ? undefined : m.account_email_wrong();
    setProblem(wrong);
    if (wrong) return document.getElementById('e-post')?.focus();
    const language = currentLanguage() === 'sv' ? ('SV' as const) : ('EN' as const);
    request.mutate({ input: { email: address, returnTo: returnTo ?? null, language } });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        id="e-post"
        type="email"
        autoComplete="email"
        label={m.account_email_label()}
        hint={m.account_email_hint()}
        error={badInput ? m.account_email_wrong() : problem}
        maxLength={limits.email.max}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <div>
        <Button type="submit" kind="primary" busy={request.isPending}>
          {m.account_send_link()}
        </Button>
      </div>
      {request.isError && !badInput && (
        <ErrorSection error={request.error} what={m.account_link_not_sent()} />
      )}
      <p className={styles.quiet}>{m.account_shared_computer()}</p>
    </form>
  );
}
