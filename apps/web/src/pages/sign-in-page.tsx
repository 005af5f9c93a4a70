import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** Signing in. */
export function SignInPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_sign_in()}</PageHeading>
    </Page>
  );
}
