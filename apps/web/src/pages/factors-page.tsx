import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** All factors. */
export function FactorsPage() {
  return (
    <Page>
      <PageHeading>{m.shell_nav_factors()}</PageHeading>
    </Page>
  );
}
