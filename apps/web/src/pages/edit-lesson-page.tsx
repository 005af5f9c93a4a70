import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** Changing a lesson. */
export function EditLessonPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_edit_lesson()}</PageHeading>
    </Page>
  );
}
