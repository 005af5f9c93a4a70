import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** Changing a project. */
export function EditProjectPage() {
  return (
    <Page>
      <PageHeading>{m.shell_title_edit_project()}</PageHeading>
    </Page>
  );
}
