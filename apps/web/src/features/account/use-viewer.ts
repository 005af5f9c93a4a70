import type { SessionViewerQuery } from '../../gql/graphql';
import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';

const SessionViewer = graphql(`
  query SessionViewer {
    instance {
      local
      localMailPage
      sampleContent
      contact
    }
    viewer {
      id
      name
      email
      language
      shortcuts
      contactable
      roles
      memberships {
        role
        project {
          id
          slug
          title
          state
        }
      }
      viewerCan {
        createProject
        proposeFactor
        writeLesson
        publishWithoutProject
      }
    }
  }
`);

/** Name of the query, for `outdates` of whatever changes who is signed in. */
export const sessionViewerName = 'SessionViewer';

export type SignedInViewer = NonNullable<SessionViewerQuery['viewer']>;

/**
 * Who is signed in, asked once and shared by the whole client.
 * `viewer` is undefined until the answer is there, and null for readers without an account.
 */
export function useViewer() {
  const query = useGraphQL(SessionViewer);
  return { query, viewer: query.data?.viewer, instance: query.data?.instance };
}
