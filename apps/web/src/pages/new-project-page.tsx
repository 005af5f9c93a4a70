import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** Where a project is entered. */
export function NewProjectPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_new_project()}</PageHeading>
    </Page>
  );
}
