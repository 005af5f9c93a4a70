import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** The ranked answer for a theme. */
export function ThemePage() {
  return (
    <Page>
      <PageHeading>{m.terms_search_kind_theme()}</PageHeading>
    </Page>
  );
}
