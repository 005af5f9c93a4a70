import { getRouteApi, Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { EditProject } from '../features/project-editing/edit-project';
import {
  EditProjectDocument,
  outdatedBySaving,
  type EditedProject,
} from '../features/project-editing/edit-query';
import { SectionLinks } from '../features/project-editing/section-links';
import styles from '../features/project-editing/section-links.module.css';
import { SignInFirst } from '../features/project-editing/sign-in-first';
import { UnsavedGuard } from '../features/project-editing/unsaved';
import { usePublishing } from '../features/projects/publish-project';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { contentLang } from '../lib/language';
import { m } from '../paraglide/messages';
import { ErrorSection } from '../ui/error-section';
import { FilledText } from '../ui/filled-text';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { Notice } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { Page, PanelPage } from '../ui/page-layout';
import { SkeletonRows } from '../ui/skeleton-rows';

const route = getRouteApi('/projekt/$slug/andra');

const mayChange = ({ viewerCan }: EditedProject) => viewerCan.edit || viewerCan.editParticipations;

/** Changing a project. */
export function EditProjectPage(): ReactNode {
  const { slug } = route.useParams();
  const { viewer } = useViewer();
  const query = useGraphQL(EditProjectDocument, { slug });
  // Whoever has begun keeps the form, also when the session ends meanwhile.
  const writer = useRef<string>(undefined);
  const project = query.data?.project;
  if (viewer && project && mayChange(project)) writer.current ??= viewer.id;
  if (viewer === null && !writer.current) {
    return (
      <Page>
        <PageHeading>{m.shell_title_edit_project()}</PageHeading>
        <SignInFirst returnTo={`/projekt/${slug}/andra`}>{m.projects_edit_sign_in()}</SignInFirst>
      </Page>
    );
  }
  if (project === null || (project && viewer && !mayChange(project) && !writer.current))
    return <NotFound />;
  if (!writer.current || !project) {
    return (
      <Page>
        {query.isError && <PageHeading>{m.shell_title_edit_project()}</PageHeading>}
        <Loaded
          query={query}
          what={m.projects_could_not_read()}
          skeleton={<SkeletonRows count={6} height={6} />}
        >
          {() => <SkeletonRows count={6} height={6} />}
        </Loaded>
      </Page>
    );
  }
  return (
    <UnsavedGuard>
      <Editing
        key={project.id}
        project={project}
        viewerId={writer.current}
        refetch={async () => (await query.refetch()).data?.project ?? null}
      />
    </UnsavedGuard>
  );
}

/** Leads to the section an address names once it is there. */
function useSectionOfAddress() {
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
}

type EditingProps = {
  project: EditedProject;
  viewerId: string;
  refetch: () => Promise<EditedProject | null>;
};

function Editing({ project, viewerId, refetch }: EditingProps) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const publishing = usePublishing(project);
  useSectionOfAddress();
  const { slug, title, language } = project;
  const show = () => void navigate({ to: '/projekt/$slug', params: { slug } });
  const outdate = () => {
    for (const name of outdatedBySaving) void cache.invalidateQueries({ queryKey: [name] });
  };
  return (
    <PanelPage
      panelLabel={m.projects_sections()}
      panel={
        <div className={styles.panel}>
          <SectionLinks project={project} />
        </div>
      }
    >
      <PageHeading
        title={m.projects_edit_title({ title })}
        over={
          <Link to="/projekt/$slug" params={{ slug }}>
            {m.projects_to_project()}
          </Link>
        }
      >
        <FilledText
          message={m.projects_edit_title}
          places={{ title: <span lang={contentLang(language)}>{title}</span> }}
        />
      </PageHeading>
      {project.state === 'DRAFT' && (
        <Notice kind="wait">
          <p>
            <strong>{m.projects_draft()}</strong> {m.projects_draft_text()}
          </p>
        </Notice>
      )}
      <div className={styles.inline}>
        <SectionLinks project={project} />
      </div>
      {publishing.refusal && (
        <Notice kind="fault" live>
          <p>{publishing.refusal}</p>
        </Notice>
      )}
      {publishing.error && (
        <ErrorSection
          error={publishing.error}
          what={m.projects_publish_failed()}
          onRetry={() => publishing.publish()}
        />
      )}
      <EditProject
        project={project}
        viewerId={viewerId}
        refetch={refetch}
        onSaved={outdate}
        onPublish={(version) => publishing.publish(version, show)}
        publishing={publishing.busy}
        onWithdrawn={show}
      />
    </PanelPage>
  );
}
