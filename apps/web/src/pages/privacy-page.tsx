import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** How personal data is handled. */
export function PrivacyPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_privacy()}</PageHeading>
    </Page>
  );
}
