import { graphql } from '../../gql';
import type { WritingConceptsQuery, WritingLikesQuery } from '../../gql/graphql';

export const WritingLikesDocument = graphql(`
  query WritingLikes($input: LikeTextInput!) {
    likeText(input: $input, group: LESSONS, first: 3) {
      __typename
      ... on Likeness {
        hits {
          id
          title
          language
          saysTheSame
          reason {
            ...LikenessReason
          }
          item {
            __typename
            ... on Lesson {
              experience
              project {
                id
                title
              }
            }
          }
        }
      }
    }
  }
`);

export const WritingConceptsDocument = graphql(`
  query WritingConcepts($input: SuggestConceptsInput!) {
    suggestConcepts(input: $input) {
      __typename
      ... on SuggestedConcepts {
        factors {
          said
          factor {
            id
            labelSv
            labelEn
          }
          lesson {
            id
            text
            language
          }
        }
        themes {
          said
          theme {
            id
            labelSv
            labelEn
          }
          lesson {
            id
            text
            language
          }
        }
      }
    }
  }
`);

type Found = Extract<WritingLikesQuery['likeText'], { __typename: 'Likeness' }>;
type Suggested = Extract<
  WritingConceptsQuery['suggestConcepts'],
  { __typename: 'SuggestedConcepts' }
>;

export type WritingLike = Found['hits'][number];
export type SuggestedFactor = Suggested['factors'][number];
export type SuggestedTheme = Suggested['themes'][number];
