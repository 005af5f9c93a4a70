import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** All projects. */
export function ProjectsPage() {
  return (
    <Page>
      <PageHeading>{m.shell_nav_projects()}</PageHeading>
    </Page>
  );
}
