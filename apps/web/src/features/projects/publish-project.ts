import { useRef, useState } from 'react';
import { graphql } from '../../gql';
import { assertNever } from '../../lib/assert-never';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';

const PublishProject = graphql(`
  mutation PublishProject($id: ID!, $version: Int!) {
    publishProject(id: $id, version: $version) {
      __typename
      ... on Project {
        id
        slug
        state
        version
      }
      ... on EditConflict {
        currentVersion
      }
      ... on ProjectNotReady {
        missing
      }
    }
  }
`);

/** Queries whose answers are no longer true after a project has changed. */
export const outdatedByProject = [
  'ProjectPage',
  'ProjectLineage',
  'EditProject',
  'ProjectsPage',
  'ProjectFilters',
  'SessionViewer',
  'OrganisationPage',
];

/** Shows a draft to everyone; what stops it is said in words. */
export function usePublishing(project: { id: string; version: number }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const published = useRef<() => void>(undefined);
  const mutation = useGraphQLMutation(PublishProject, {
    outdates: outdatedByProject,
    onSuccess: ({ publishProject: result }) => {
      switch (result.__typename) {
        case 'Project':
          setRefusal(null);
          return published.current?.();
        case 'EditConflict':
          return setRefusal(m.projects_publish_conflict());
        case 'ProjectNotReady':
          return setRefusal(m.projects_publish_not_ready());
        default:
          return assertNever(result);
      }
    },
  });
  return {
    refusal,
    error: mutation.error,
    busy: mutation.isPending,
    /** Publishes a version, by default the one that was read; `onPublished` follows a success. */
    publish: (version = project.version, onPublished?: () => void) => {
      published.current = onPublished;
      mutation.mutate({ id: project.id, version });
    },
  };
}
