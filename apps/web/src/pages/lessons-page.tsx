import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** All published lessons. */
export function LessonsPage() {
  return (
    <Page>
      <PageHeading>{m.shell_nav_lessons()}</PageHeading>
    </Page>
  );
}
