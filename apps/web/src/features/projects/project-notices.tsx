import { Link } from '@tanstack/react-router';
import type { ProjectHeadFragment, ProjectWithdrawalFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { formatDay } from '../../lib/format/instants';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';
import { usePublishing } from './publish-project';

export const ProjectWithdrawalFields = graphql(`
  fragment ProjectWithdrawal on Project {
    id
    language
    state
    withdrawnReason
    withdrawnAt
  }
`);

function DraftBanner({ project }: { project: ProjectHeadFragment }) {
  const { publish, busy, refusal, error } = usePublishing(project);
  return (
    <>
      <Notice kind="wait">
        <p>
          <strong>{m.projects_draft()}</strong> {m.projects_draft_text()}
        </p>
        {refusal && <p role="alert">{refusal}</p>}
        {project.viewerCan.publish && (
          <Button kind="primary" busy={busy} onClick={() => publish()}>
            {m.projects_publish()}
          </Button>
        )}
        {refusal && project.viewerCan.edit && (
          <Link to="/projekt/$slug/andra" params={{ slug: project.slug }}>
            {m.projects_edit()}
          </Link>
        )}
      </Notice>
      {error && (
        <ErrorSection error={error} what={m.projects_publish_failed()} onRetry={() => publish()} />
      )}
    </>
  );
}

function WithdrawnBanner({ project }: { project: ProjectWithdrawalFragment }) {
  const { withdrawnAt, withdrawnReason, language } = project;
  return (
    <Notice kind="fault">
      <p>
        <strong>
          {withdrawnAt
            ? m.projects_withdrawn_on({ day: formatDay(withdrawnAt) })
            : m.projects_withdrawn()}
        </strong>
      </p>
      {withdrawnReason && (
        <p>
          {m.projects_withdrawn_reason()}{' '}
          <span lang={contentLang(language)}>{withdrawnReason}</span>
        </p>
      )}
      <p>{m.projects_withdrawn_text()}</p>
    </Notice>
  );
}

/** What everyone must know first: that it is a draft, or was withdrawn and why. */
export function ProjectNotices({
  project,
}: {
  project: ProjectHeadFragment & ProjectWithdrawalFragment;
}) {
  if (project.state === 'DRAFT') return <DraftBanner project={project} />;
  if (project.state === 'WITHDRAWN') return <WithdrawnBanner project={project} />;
  return null;
}
