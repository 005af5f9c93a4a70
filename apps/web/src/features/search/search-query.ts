import type { SearchPageQuery, SearchPageQueryVariables } from '../../gql/graphql';
import { graphql } from '../../gql';

export const SearchPageDocument = graphql(`
  query SearchPage($input: SearchInput!) {
    search(input: $input) {
      hits {
        ...SearchHitRow
      }
      total
      totalExact
      page
      pageSize
      engine
      degraded
      facets {
        name
        values {
          value
          labelSv
          labelEn
          count
          selected
        }
      }
      nothingFound {
        withoutFilter
        withoutFilterTotal
        nearest {
          ...SearchHitRow
        }
      }
    }
  }
`);

/** Further pages need no facets. */
export const MoreHitsDocument = graphql(`
  query MoreHits($input: SearchInput!) {
    search(input: $input) {
      hits {
        ...SearchHitRow
      }
    }
  }
`);

export const SearchHitRowFields = graphql(`
  fragment SearchHitRow on SearchHit {
    id
    kind
    title
    titleMarks {
      start
      end
    }
    excerpt
    excerptMarks {
      start
      end
    }
    language
    item {
      __typename
      ... on Lesson {
        id
        experience
        project {
          title
        }
        evidence {
          id
          polarity
          factor {
            labelSv
            labelEn
          }
        }
      }
      ... on Project {
        id
        slug
        projectKind: kind
        phase
        period
        lastConfirmed
        participations {
          role
          organisation {
            name
          }
        }
      }
      ... on Factor {
        id
        slug
        factorState: state
        standing {
          helped
          hindered
          total
          strength
          conflicting
          both
        }
      }
      ... on Theme {
        id
        slug
        labelSv
        labelEn
        standings {
          standing {
            total
          }
        }
      }
      ... on Organisation {
        id
        slug
        organisationKind: kind
      }
      ... on Source {
        id
        sourceKind: kind
        publisher
        published
        url
        study {
          slug
        }
        projects {
          slug
        }
      }
      ... on OpenQuestion {
        id
        slug
        questionState: state
      }
    }
  }
`);

export type SearchAnswer = SearchPageQuery['search'];
export type Hit = SearchAnswer['hits'][number];
export type Facet = SearchAnswer['facets'][number];
export type SearchInput = SearchPageQueryVariables['input'];
