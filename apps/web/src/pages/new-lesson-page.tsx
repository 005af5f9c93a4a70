import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** Where a lesson is written. */
export function NewLessonPage() {
  return (
    <Page>
      <PageHeading>{m.shell_nav_new_lesson()}</PageHeading>
    </Page>
  );
}
