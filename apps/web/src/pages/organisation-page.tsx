import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** One organisation. */
export function OrganisationPage() {
  return (
    <Page>
      <PageHeading>{m.terms_search_kind_organisation()}</PageHeading>
    </Page>
  );
}
