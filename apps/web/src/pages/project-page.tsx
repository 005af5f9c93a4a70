import { getRouteApi, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EvidencePiece } from '../features/evidence/evidence-piece';
import { QuestionRows } from '../features/evidence/question-rows';
import { ConfirmationLine } from '../features/projects/confirmation-line';
import { Participants } from '../features/projects/participants';
import { ProjectContacts } from '../features/projects/project-contacts';
import { ProjectDocuments } from '../features/projects/project-documents';
import { ProjectFacts } from '../features/projects/project-facts';
import { ProjectHead } from '../features/projects/project-head';
import { ProjectNotices } from '../features/projects/project-notices';
import { ProjectOverview } from '../features/projects/project-overview';
import styles from '../features/projects/project-page.module.css';
import { ProjectSkeleton } from '../features/projects/project-skeleton';
import { ProjectTabs, type ProjectView } from '../features/projects/project-tabs';
import { graphql } from '../gql';
import type { ProjectPageQuery } from '../gql/graphql';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { Page, PanelPage } from '../ui/page-layout';
import { Section } from '../ui/section';
import { ProjectLessons } from './project-lessons';
import { useProjectLineage } from './project-lineage';

const ProjectPageDocument = graphql(`
  query ProjectPage($slug: String!) {
    project(slug: $slug) {
      ...ProjectHead
      ...ProjectWithdrawal
      ...ProjectFacts
      ...ProjectConfirmation
      ...ProjectParticipants
      ...ProjectDocuments
      ...ProjectContacts
      description
      descriptionEn
      lessons(first: 100) {
        nodes {
          id
        }
        pageInfo {
          hasNextPage
        }
      }
      evidence {
        ...EvidencePiece
        factor {
          id
          slug
          labelSv
          labelEn
        }
      }
      openQuestions {
        id
        slug
        text
        language
        state
      }
    }
  }
`);

const route = getRouteApi('/projekt/$slug');

type Project = NonNullable<ProjectPageQuery['project']>;

/** One project: what it is, what it learned, where it came from and led to. */
export function ProjectPage(): ReactNode {
  const { slug } = route.useParams();
  const query = useGraphQL(ProjectPageDocument, { slug });
  const project = query.data?.project;
  if (project === null) return <NotFound />;
  if (project && project.slug !== slug) {
    return <Navigate to="/projekt/$slug" params={{ slug: project.slug }} search replace />;
  }
  if (!project) {
    return (
      <Page>
        <Loaded query={query} what={m.projects_could_not_read()} skeleton={<ProjectSkeleton />}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Views key={project.id} project={project} failed={<Failed query={query} />} />;
}

/** A failed refetch beside what is already there. */
const Failed = ({ query }: { query: Parameters<typeof Loaded>[0]['query'] }) => (
  <Loaded query={query} what={m.projects_could_not_read()}>
    {() => null}
  </Loaded>
);

function Views({ project, failed }: { project: Project; failed: ReactNode }) {
  const { vy = 'oversikt', steg } = route.useSearch();
  const lineage = useProjectLineage(project.slug, { enabled: vy === 'slaktrad', step: steg });
  const views: Record<ProjectView, ReactNode> = {
    oversikt: <Overview project={project} />,
    lardomar: <ProjectLessons project={project} />,
    slaktrad: lineage.list,
  };
  const { nodes, pageInfo } = project.lessons;
  return (
    <PanelPage
      panelLabel={m.projects_panel()}
      panel={<Margin project={project} step={vy === 'slaktrad' && lineage.step} view={vy} />}
    >
      <ProjectNotices project={project} />
      <ProjectHead project={project} />
      {failed}
      <div className={styles.facts}>
        <ProjectFacts project={project} />
        <ConfirmationLine project={project} />
      </div>
      <ProjectTabs
        slug={project.slug}
        view={vy}
        lessons={nodes.length}
        moreLessons={pageInfo.hasNextPage}
      />
      <div className={styles.view}>{views[vy]}</div>
    </PanelPage>
  );
}

type MarginProps = { project: Project; step: ReactNode; view: ProjectView };

/** What qualifies the page: the hand-over, what nobody has answered, the sources, who may be asked. */
function Margin({ project, step, view }: MarginProps) {
  const questions = project.openQuestions;
  return (
    <div className={styles.margin}>
      {step}
      {questions.length > 0 && (
        <Section heading={m.projects_open_questions({ count: questions.length })}>
          <QuestionRows questions={questions} />
        </Section>
      )}
      {view === 'oversikt' && <ProjectDocuments project={project} />}
      <ProjectContacts project={project} />
    </div>
  );
}

function Overview({ project }: { project: Project }) {
  const { evidence } = project;
  return (
    <ProjectOverview
      project={project}
      evidence={
        evidence.length > 0 && (
          <Section ruled heading={m.projects_evidence()} lead={m.projects_evidence_lead()}>
            {evidence.map((piece) => (
              <EvidencePiece
                key={piece.id}
                evidence={{ ...piece, project: null }}
                labels={piece.factor ? [piece.factor.labelSv, piece.factor.labelEn] : []}
              />
            ))}
          </Section>
        )
      }
    >
      <Participants project={project} />
    </ProjectOverview>
  );
}
