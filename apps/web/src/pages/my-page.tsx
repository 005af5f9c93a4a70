import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** One's own pages. */
export function MyPage() {
  return (
    <Page>
      <PageHeading>{m.shell_nav_mine()}</PageHeading>
    </Page>
  );
}
