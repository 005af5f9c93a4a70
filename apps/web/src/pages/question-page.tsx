import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** One open question. */
export function QuestionPage() {
  return (
    <Page>
      <PageHeading>{m.terms_search_kind_open_question()}</PageHeading>
    </Page>
  );
}
