import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** Where a mailed link leads. */
export function RedeemPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_redeem()}</PageHeading>
    </Page>
  );
}
