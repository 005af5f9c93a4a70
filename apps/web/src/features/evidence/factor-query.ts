import type { FactorPageQuery, FactorPieceFragment } from '../../gql/graphql';
import { graphql } from '../../gql';

/** What a factor's page shows of each piece, beyond the piece itself. */
export const FactorPieceFields = graphql(`
  fragment FactorPiece on Evidence {
    ...EvidencePiece
    lesson {
      recommendation
      experience
      project {
        ...ProjectOfEvidence
      }
    }
    project {
      ...ProjectOfEvidence
    }
    study {
      period
      cases {
        id
        name
        place {
          code
          kind
          shortName
        }
      }
    }
    studyCase {
      place {
        kind
        shortName
      }
    }
  }
`);

export const ProjectOfEvidenceFields = graphql(`
  fragment ProjectOfEvidence on Project {
    period
    family {
      id
      title
    }
    places {
      code
      kind
      shortName
    }
  }
`);

export const FactorPageDocument = graphql(`
  query FactorPage($slug: String!) {
    factor(slug: $slug) {
      id
      slug
      labelSv
      labelEn
      definitionSv
      definitionEn
      state
      labels {
        label
        language
      }
      broader {
        id
        slug
        labelSv
        labelEn
      }
      narrower {
        id
        slug
        labelSv
        labelEn
      }
      standing {
        ...StandingFigures
      }
      helped: evidence(polarity: HELPED, first: 20) {
        ...FactorSide
      }
      hindered: evidence(polarity: HINDERED, first: 20) {
        ...FactorSide
      }
      themeStandings {
        gap
        standing {
          ...StandingFigures
        }
        theme {
          id
          slug
          labelSv
          labelEn
        }
      }
      coOccurring {
        factor {
          id
          slug
          labelSv
          labelEn
        }
        standing {
          ...StandingFigures
        }
      }
      mentions(first: 20) {
        nodes {
          id
          text
          language
          project {
            title
          }
        }
      }
    }
    places(kind: COUNTY) {
      code
      name
    }
  }
`);

export const FactorSideFields = graphql(`
  fragment FactorSide on EvidenceConnection {
    nodes {
      ...FactorPiece
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const FactorEvidenceDocument = graphql(`
  query FactorEvidence($slug: String!, $polarity: Polarity!, $after: String!) {
    factor(slug: $slug) {
      id
      evidence(polarity: $polarity, first: 20, after: $after) {
        ...FactorSide
      }
    }
  }
`);

export type FactorOfPage = NonNullable<FactorPageQuery['factor']>;
export type County = FactorPageQuery['places'][number];

/** The pieces that are there already, of both sides, each once. */
export const piecesOf = (factor: FactorOfPage): FactorPieceFragment[] => [
  ...new Map(
    [...factor.helped.nodes, ...factor.hindered.nodes].map((piece) => [piece.id, piece]),
  ).values(),
];
