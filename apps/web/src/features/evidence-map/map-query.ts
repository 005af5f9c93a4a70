import type { EvidenceMapCellQuery, EvidenceMapQuery } from '../../gql/graphql';
import { graphql } from '../../gql';

export const EvidenceMapDocument = graphql(`
  query EvidenceMap($by: MapDimension!, $filter: EvidenceMapFilter!) {
    evidenceMap(by: $by, filter: $filter) {
      by
      columns {
        key
        labelSv
        labelEn
        projects
      }
      rows {
        factor {
          id
          slug
          labelSv
          labelEn
        }
        broaderId
        standing {
          helped
          hindered
          total
        }
        helped
        hindered
        total
      }
      sources
      pieces
      unknown {
        filter
        value
      }
    }
  }
`);

export const EvidenceMapChoicesDocument = graphql(`
  query EvidenceMapChoices {
    evidenceMapChoices {
      themes {
        key
        labelSv
        labelEn
      }
      counties {
        key
        labelSv
        labelEn
      }
      funders {
        key
        labelSv
        labelEn
      }
      targetGroups {
        key
        labelSv
        labelEn
      }
    }
  }
`);

export const EvidenceMapCellDocument = graphql(`
  query EvidenceMapCell(
    $by: MapDimension!
    $filter: EvidenceMapFilter!
    $factor: String!
    $column: String
    $after: String
  ) {
    evidenceMapCell(
      by: $by
      filter: $filter
      factor: $factor
      column: $column
      first: 20
      after: $after
    ) {
      factor {
        id
        slug
        labelSv
        labelEn
        labels {
          label
        }
      }
      column {
        key
        labelSv
        labelEn
      }
      standing {
        ...StandingFigures
      }
      pieces
      gap
      firstYear
      lastYear
      groups {
        nodes {
          id
          kind
          pieces
          helped
          hindered
          projects {
            id
            slug
            title
            language
          }
          study {
            id
            slug
            title
            language
            cases {
              id
            }
          }
          studyCase {
            id
            name
            place {
              name
            }
            study {
              slug
              title
              language
            }
          }
          sides
          evidence {
            ...EvidencePiece
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type EvidenceMapData = EvidenceMapQuery['evidenceMap'];
export type MapColumn = EvidenceMapData['columns'][number];
export type MapRow = EvidenceMapData['rows'][number];
export type OpenCell = NonNullable<EvidenceMapCellQuery['evidenceMapCell']>;
export type SourceGroup = OpenCell['groups']['nodes'][number];
