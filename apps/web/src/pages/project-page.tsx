import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** One project. */
export function ProjectPage() {
  return (
    <Page>
      <PageHeading>{m.terms_search_kind_project()}</PageHeading>
    </Page>
  );
}
