import { graphql } from '../../gql';
import type { ConcurrentProjectsQuery } from '../../gql/graphql';

export const ConcurrentProjectsDocument = graphql(`
  query ConcurrentProjects($slug: String!) {
    concurrentProjects(slug: $slug) {
      __typename
      ... on ConcurrentProjects {
        proposals {
          project {
            id
            slug
            title
            language
            kind
            period
            takesContact
            participations {
              role
              organisation {
                name
              }
            }
          }
          reason {
            ...LikenessReason
          }
        }
        viewerCan {
          contact
          dismiss
        }
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

export const JudgeConcurrentProject = graphql(`
  mutation JudgeConcurrentProject($input: JudgeConcurrentProjectInput!) {
    judgeConcurrentProject(input: $input) {
      id
    }
  }
`);

type Answer = Extract<
  NonNullable<ConcurrentProjectsQuery['concurrentProjects']>,
  { __typename: 'ConcurrentProjects' }
>;

export type ConcurrentProject = Answer['proposals'][number];
