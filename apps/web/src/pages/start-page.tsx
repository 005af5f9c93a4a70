import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** Start: tell, ask, find. */
export function StartPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_start()}</PageHeading>
    </Page>
  );
}
