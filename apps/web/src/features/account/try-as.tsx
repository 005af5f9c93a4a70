import { ChevronRight } from 'lucide-react';
import { graphql } from '../../gql';
import type { DemoRole } from '../../gql/enumerations';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { demoRoleWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { ErrorSection } from '../../ui/error-section';
import { Section } from '../../ui/section';
import { useFinishSignIn } from './finish-sign-in';
import styles from './sign-in.module.css';

const TryAs = graphql(`
  mutation TryAs($role: DemoRole!) {
    tryAs(role: $role) {
      viewer {
        id
      }
    }
  }
`);

const roles: readonly { role: DemoRole; what: () => string }[] = [
  { role: 'CONTRIBUTOR', what: m.account_try_contributor },
  { role: 'FUNDER', what: m.account_try_funder },
  { role: 'CURATOR', what: m.account_try_curator },
  { role: 'ADMINISTRATOR', what: m.account_try_administrator },
];

/** Accounts to try PIS with, on one's own machine only. */
export function TryAsList({ returnTo }: { returnTo?: string }) {
  const finish = useFinishSignIn();
  const tryAs = useGraphQLMutation(TryAs, { onSuccess: () => finish(null, returnTo) });
  return (
    <Section heading={m.account_try_heading()} lead={m.account_try_lead()}>
      <ul className={styles.roles}>
        {roles.map(({ role, what }) => (
          <li key={role}>
            <button
              type="button"
              className={styles.role}
              aria-disabled={tryAs.isPending || undefined}
              onClick={() => {
                if (!tryAs.isPending) tryAs.mutate({ role });
              }}
            >
              <span className={styles.roleWords}>
                <span className={styles.roleName}>{demoRoleWord(role)}</span>
                <span className={styles.roleWhat}>{what()}</span>
              </span>
              <ChevronRight size={20} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {tryAs.isError && <ErrorSection error={tryAs.error} what={m.account_sign_in_failed()} />}
    </Section>
  );
}
