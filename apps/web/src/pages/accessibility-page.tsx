import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** The accessibility statement. */
export function AccessibilityPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_accessibility()}</PageHeading>
    </Page>
  );
}
