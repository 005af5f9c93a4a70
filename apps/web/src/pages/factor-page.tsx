import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** One factor, both sides. */
export function FactorPage() {
  return (
    <Page>
      <PageHeading>{m.terms_search_kind_factor()}</PageHeading>
    </Page>
  );
}
