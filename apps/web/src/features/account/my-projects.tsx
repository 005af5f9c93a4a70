import { memberRoleWord, projectStateWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Meta, RowLink, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import type { SignedInViewer } from './use-viewer';

/** The projects one is a member of, with one's role. */
export function MyProjects({ viewer }: { viewer: SignedInViewer }) {
  const { memberships, viewerCan } = viewer;
  return (
    <Section
      heading={m.account_projects_heading()}
      ruled
      action={
        viewerCan.createProject && (
          <LinkButton to="/projekt/nytt" size="small">
            {m.shell_title_new_project()}
          </LinkButton>
        )
      }
    >
      {memberships.length === 0 ? (
        <EmptyState>{m.account_projects_none()}</EmptyState>
      ) : (
        <RowList label={m.account_projects_heading()}>
          {memberships.map(({ role, project }) => (
            <li key={project.id}>
              <RowLink to="/projekt/$slug" params={{ slug: project.slug }}>
                {project.title}
              </RowLink>
              <Meta>
                {memberRoleWord(role)}
                {project.state !== 'PUBLISHED' && ` · ${projectStateWord(project.state)}`}
              </Meta>
            </li>
          ))}
        </RowList>
      )}
    </Section>
  );
}
