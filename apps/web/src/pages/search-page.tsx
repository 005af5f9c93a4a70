import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** One search over everything. */
export function SearchPage() {
  return (
    <Page>
      <PageHeading>{m.shell_nav_search()}</PageHeading>
    </Page>
  );
}
