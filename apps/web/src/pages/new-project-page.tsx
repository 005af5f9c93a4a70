import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { NewProject } from '../features/project-editing/new-project';
import { NewProjectTips } from '../features/project-editing/new-project-tips';
import { SignInFirst } from '../features/project-editing/sign-in-first';
import { UnsavedGuard } from '../features/project-editing/unsaved';
import { m } from '../paraglide/messages';
import { ErrorSection } from '../ui/error-section';
import { PageHeading } from '../ui/page-heading';
import { PanelPage } from '../ui/page-layout';
import { SkeletonRows } from '../ui/skeleton-rows';

/** Where a project is added. */
export function NewProjectPage() {
  return (
    <PanelPage panel={<NewProjectTips />} panelLabel={m.projects_tips()}>
      <PageHeading lead={m.projects_new_lead()}>{m.shell_title_new_project()}</PageHeading>
      <UnsavedGuard>
        <Form />
      </UnsavedGuard>
    </PanelPage>
  );
}

function Form() {
  const { viewer, query } = useViewer();
  const navigate = useNavigate();
  // A session that ends while someone writes does not take the form away.
  const writes = useRef(false);
  writes.current ||= Boolean(viewer);
  if (writes.current) {
    return (
      <NewProject
        onCreated={({ slug, published }) =>
          void navigate({
            to: published ? '/projekt/$slug' : '/projekt/$slug/andra',
            params: { slug },
          })
        }
      />
    );
  }
  if (viewer === null)
    return <SignInFirst returnTo="/projekt/nytt">{m.projects_new_sign_in()}</SignInFirst>;
  return query.error ? (
    <ErrorSection error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <SkeletonRows count={4} height={6} />
  );
}
