import { getRouteApi } from '@tanstack/react-router';
import { SignInForm } from '../features/account/sign-in-form';
import styles from '../features/account/sign-in.module.css';
import { TryAsList } from '../features/account/try-as';
import { useViewer } from '../features/account/use-viewer';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

const route = getRouteApi('/logga-in');

/** Signing in: by a mailed link, and on one's own machine as one of the accounts to try. */
export function SignInPage() {
  const { till } = route.useSearch();
  const { viewer, instance } = useViewer();
  return (
    <Page>
      <div className={styles.sides}>
        <div className={styles.side}>
          <PageHeading lead={m.account_sign_in_lead()}>{m.shell_title_sign_in()}</PageHeading>
          {viewer ? (
            <EmptyState actions={<LinkButton to="/mitt">{m.shell_nav_mine()}</LinkButton>}>
              {m.account_signed_in_as({ who: viewer.name ?? viewer.email })}
            </EmptyState>
          ) : (
            <SignInForm returnTo={till} />
          )}
        </div>
        {instance?.local && <TryAsList returnTo={till} />}
      </div>
    </Page>
  );
}
