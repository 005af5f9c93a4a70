import type { ProjectHeadFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { contentLang } from '../../lib/language';
import { projectKindWord, projectPhaseWord, projectStateWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Badge } from '../../ui/badge';
import { LinkButton } from '../../ui/button';
import { PageHeading } from '../../ui/page-heading';
import styles from './project-page.module.css';
import { summaryOf } from './project-texts';

export const ProjectHeadFields = graphql(`
  fragment ProjectHead on Project {
    id
    slug
    title
    language
    kind
    state
    phase
    version
    summary
    summaryEn
    sample
    viewerCan {
      edit
      editParticipations
      manageMembers
      publish
      withdraw
      publishLesson
    }
  }
`);

/** Whether the viewer may change anything of it. */
export const mayChange = ({ viewerCan }: ProjectHeadFragment): boolean =>
  viewerCan.edit || viewerCan.editParticipations;

/** Name, phase, and what it is about in a sentence. */
export function ProjectHead({ project }: { project: ProjectHeadFragment }) {
  const summary = summaryOf(project);
  return (
    <PageHeading
      title={project.title}
      lang={contentLang(project.language)}
      over={projectKindWord(project.kind)}
      beside={
        <>
          {project.state !== 'PUBLISHED' && <Badge>{projectStateWord(project.state)}</Badge>}
          <Badge>{projectPhaseWord(project.phase)}</Badge>
          {project.sample && <Badge>{m.projects_sample()}</Badge>}
        </>
      }
      lead={
        summary && (
          <span className={styles.summary} lang={summary.lang}>
            {summary.text}
          </span>
        )
      }
      action={
        mayChange(project) && (
          <LinkButton to="/projekt/$slug/andra" params={{ slug: project.slug }} data-screen-only>
            {m.projects_edit()}
          </LinkButton>
        )
      }
    >
      {project.title}
    </PageHeading>
  );
}
