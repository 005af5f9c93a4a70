import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** One study. */
export function StudyPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_study()}</PageHeading>
    </Page>
  );
}
