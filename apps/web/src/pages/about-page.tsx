import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** About PIS. */
export function AboutPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_about()}</PageHeading>
    </Page>
  );
}
