import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { AddToBrief } from '../features/briefs/add-to-brief';
import { EvidencePiece } from '../features/evidence/evidence-piece';
import { QuestionRows } from '../features/evidence/question-rows';
import { ConcurrentProjects } from '../features/match/concurrent-projects';
import { RelatedProjects } from '../features/match/related-projects';
import { ConfirmationLine } from '../features/projects/confirmation-line';
import { Participants } from '../features/projects/participants';
import { contactsOf, ProjectContacts } from '../features/projects/project-contacts';
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
import { labelOf } from '../lib/language';
import { m } from '../paraglide/messages';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
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
        {query.isError && <PageHeading>{m.terms_search_kind_project()}</PageHeading>}
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
  const margin = marginOf(project, vy, lineage.step);
  return (
    <Frame margin={margin}>
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
    </Frame>
  );
}

/** With a margin only where there is something in it. */
function Frame({ margin, children }: { margin: readonly ReactNode[]; children: ReactNode }) {
  if (margin.length === 0) return <Page>{children}</Page>;
  return (
    <PanelPage
      panelLabel={m.projects_panel()}
      panel={<div className={styles.margin}>{margin}</div>}
    >
      {children}
    </PanelPage>
  );
}

/** What qualifies the page: the hand-over, what nobody has answered, the sources, who may be asked. */
function marginOf(project: Project, view: ProjectView, step: ReactNode): ReactNode[] {
  const questions = project.openQuestions;
  return [
    view === 'slaktrad' && step && <div key="step">{step}</div>,
    project.state === 'PUBLISHED' && <IntoBrief key="brief" project={project} />,
    questions.length > 0 && (
      <Section key="questions" heading={m.projects_open_questions({ count: questions.length })}>
        <QuestionRows questions={questions} />
      </Section>
    ),
    view === 'oversikt' && project.sources.length > 0 && (
      <ProjectDocuments key="documents" project={project} />
    ),
    contactsOf(project).length > 0 && <ProjectContacts key="contacts" project={project} />,
    view === 'oversikt' && project.state === 'PUBLISHED' && project.phase === 'GOING_ON' && (
      <ConcurrentProjects key="concurrent" project={project} />
    ),
    view === 'oversikt' && project.state === 'PUBLISHED' && (
      <RelatedProjects key="related" slug={project.slug} language={project.language} />
    ),
  ].filter(Boolean);
}

function IntoBrief({ project: { id, title } }: { project: Project }) {
  const { viewer } = useViewer();
  return (
    <AddToBrief
      items={[{ kind: 'PROJECT', id }]}
      what={title}
      signedIn={viewer === undefined ? undefined : viewer !== null}
    />
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
              <ProjectEvidence key={piece.id} piece={piece} />
            ))}
          </Section>
        )
      }
    >
      <Participants project={project} />
    </ProjectOverview>
  );
}

/** One piece below the name of its factor; the project is not said again. */
function ProjectEvidence({ piece }: { piece: Project['evidence'][number] }) {
  const { factor } = piece;
  return (
    <div className={styles.evidence}>
      {factor && (
        <h3>
          <Link to="/faktorer/$slug" params={{ slug: factor.slug }}>
            {labelOf(factor)}
          </Link>
        </h3>
      )}
      <EvidencePiece
        evidence={{ ...piece, project: null }}
        labels={factor ? [factor.labelSv, factor.labelEn] : []}
      />
    </div>
  );
}
