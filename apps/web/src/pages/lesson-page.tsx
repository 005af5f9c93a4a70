import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** One lesson. */
export function LessonPage() {
  return (
    <Page>
      <PageHeading>{m.terms_search_kind_lesson()}</PageHeading>
    </Page>
  );
}
