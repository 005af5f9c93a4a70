import { graphql } from '../../gql';
import type { LessonRelatedQuery, ProjectRelatedQuery } from '../../gql/graphql';

export const LessonRelatedDocument = graphql(`
  query LessonRelated($id: ID!) {
    lessonRelated(id: $id) {
      __typename
      ... on Likeness {
        hits {
          id
          title
          language
          reason {
            ...LikenessReason
          }
          sameText {
            __typename
          }
          item {
            __typename
            ... on Lesson {
              polarity
              experience
              project {
                id
                title
              }
              evidence {
                id
                polarity
              }
            }
          }
        }
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

export const ProjectRelatedDocument = graphql(`
  query ProjectRelated($slug: String!) {
    projectRelated(slug: $slug) {
      __typename
      ... on Likeness {
        hits {
          id
          title
          language
          reason {
            ...LikenessReason
          }
          sameText {
            __typename
          }
          item {
            __typename
            ... on Project {
              slug
              projectKind: kind
              phase
              period
            }
          }
        }
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

type HitOf<Answer> =
  Extract<Answer, { __typename: 'Likeness' }> extends { hits: (infer Hit)[] } ? Hit : never;

export type RelatedLesson = HitOf<NonNullable<LessonRelatedQuery['lessonRelated']>>;
export type RelatedProject = HitOf<NonNullable<ProjectRelatedQuery['projectRelated']>>;
