import { graphql } from '../../gql';
import type { BriefItemInput, FillBriefMutation } from '../../gql/graphql';

export const CreateBrief = graphql(`
  mutation CreateBrief($input: CreateBriefInput!) {
    createBrief(input: $input) {
      __typename
      ... on Brief {
        id
        title
      }
      ... on BriefTooLarge {
        items
        mostItems
        pieces
        mostPieces
      }
    }
  }
`);

export const FillBrief = graphql(`
  mutation FillBrief($id: ID!, $items: [BriefItemInput!]!) {
    addToBrief(id: $id, items: $items) {
      __typename
      ... on Brief {
        id
        title
      }
      ... on BriefTooLarge {
        items
        mostItems
        pieces
        mostPieces
      }
    }
  }
`);

export type Filled = FillBriefMutation['addToBrief'];

/** A name of a brief that is neither too long nor too short. */
export const titleFrom = (what: string): string => (what.trim() || 'PIS').slice(0, 200);

export const newBrief = (
  title: string,
  question: string,
  items: BriefItemInput[],
  key: string,
) => ({
  input: { clientKey: key, title: titleFrom(title), question: question.slice(0, 300), items },
});
