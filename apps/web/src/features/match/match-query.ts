import { graphql } from '../../gql';
import type {
  LikelyObstaclesQuery,
  LikenessHitRowFragment,
  LikenessReasonFragment,
} from '../../gql/graphql';

export const LikenessReasonFields = graphql(`
  fragment LikenessReason on LikenessReason {
    facts {
      kind
      labelSv
      labelEn
    }
    sentences {
      shared
      asked {
        text
        marks {
          start
          end
        }
      }
      found {
        text
        marks {
          start
          end
        }
      }
    }
  }
`);

export const LikenessHitRowFields = graphql(`
  fragment LikenessHitRow on LikenessHit {
    id
    kind
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
        participations {
          role
          organisation {
            name
          }
        }
        members {
          email
          person {
            id
            name
          }
        }
        lessons(first: 2) {
          nodes {
            id
            text
            language
          }
        }
      }
      ... on Lesson {
        experience
        project {
          title
          language
        }
        evidence {
          id
          polarity
        }
      }
      ... on OpenQuestion {
        slug
        state
      }
      ... on Source {
        sourceKind: kind
        published
        url
        study {
          slug
        }
        projects {
          slug
        }
      }
    }
  }
`);

export const LikeTextDocument = graphql(`
  query LikeText($input: LikeTextInput!, $group: LikenessGroup!, $first: Int) {
    likeText(input: $input, group: $group, first: $first) {
      __typename
      ... on Likeness {
        degraded
        toldBy
        hits {
          ...LikenessHitRow
        }
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

export const LikelyObstaclesDocument = graphql(`
  query LikelyObstacles($input: LikeTextInput!) {
    likelyObstacles(input: $input) {
      __typename
      ... on LikelyObstacles {
        obstacles {
          factor {
            id
            slug
            labelSv
            labelEn
          }
          evidence {
            id
            quote
            quoteLanguage
            speakerRole
            lesson {
              id
              text
              language
            }
          }
          hindered {
            __typename
            ... on Lesson {
              id
              text
              language
            }
            ... on Project {
              slug
              title
              language
            }
            ... on Study {
              slug
              title
              language
            }
          }
          reason {
            ...LikenessReason
          }
        }
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

export type Hit = LikenessHitRowFragment;
export type Reason = LikenessReasonFragment;
export type Obstacle = Extract<
  LikelyObstaclesQuery['likelyObstacles'],
  { __typename: 'LikelyObstacles' }
>['obstacles'][number];
