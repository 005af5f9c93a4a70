import { getRouteApi } from '@tanstack/react-router';
import { Redeem } from '../features/account/redeem';
import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

const route = getRouteApi('/logga-in/$token');

/** Where a mailed link leads. */
export function RedeemPage() {
  const { token } = route.useParams();
  return (
    <Page>
      <PageHeading>{m.shell_title_redeem()}</PageHeading>
      <Redeem token={token} />
    </Page>
  );
}
