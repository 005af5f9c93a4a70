import type {
  ExportedHitsQuery,
  SearchPageQuery,
  SearchPageQueryVariables,
} from '../../gql/graphql';
import { graphql } from '../../gql';

export const SearchPageDocument = graphql(`
  query SearchPage($input: SearchInput!) {
    search(input: $input) {
      hits {
        ...SearchHitRow
      }
      total
      totalExact
      reachable
      alsoSearchedFor
      someWordsOnly
      engine
      degraded
      facets {
        name
        values {
          value
          labelSv
          labelEn
          count
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
      engine
      hits {
        ...SearchHitRow
      }
    }
  }
`);

/** Everything one can narrow by, whatever is asked: so that the lists of it stay as long as they are. */
export const SearchChoicesDocument = graphql(`
  query SearchChoices {
    search(input: { query: "", pageSize: 1 }) {
      facets {
        name
        values {
          value
          labelSv
          labelEn
          count
        }
      }
    }
  }
`);

/** What the filters hide where nothing is left: all of them, and the years. */
export const HiddenHitsDocument = graphql(`
  query HiddenHits($anything: SearchInput!, $anyYear: SearchInput!) {
    anything: search(input: $anything) {
      total
    }
    anyYear: search(input: $anyYear) {
      total
    }
  }
`);

/** What the address of a hit is made of. */
export const HitTargetFields = graphql(`
  fragment HitTarget on SearchItem {
    __typename
    ... on Lesson {
      id
    }
    ... on Project {
      slug
    }
    ... on Factor {
      slug
    }
    ... on Theme {
      slug
    }
    ... on Organisation {
      slug
    }
    ... on OpenQuestion {
      slug
    }
    ... on Source {
      url
      study {
        slug
      }
      projects {
        slug
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
      ...HitTarget
      ... on Lesson {
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
        labelSv
        labelEn
        standings {
          standing {
            total
          }
        }
      }
      ... on Organisation {
        organisationKind: kind
      }
      ... on Source {
        sourceKind: kind
        publisher
        published
      }
      ... on OpenQuestion {
        questionState: state
      }
    }
  }
`);

/** The rows of a file for a spreadsheet. */
export const ExportedHitsDocument = graphql(`
  query ExportedHits($input: SearchInput!) {
    search(input: $input) {
      engine
      total
      totalExact
      hits {
        id
        kind
        title
        excerpt
        item {
          ...HitTarget
          ... on Lesson {
            experience
            project {
              title
            }
          }
          ... on Project {
            title
            period
          }
          ... on Source {
            sourceKind: kind
            published
            projects {
              title
            }
          }
        }
      }
    }
  }
`);

export type SearchAnswer = SearchPageQuery['search'];
export type Hit = SearchAnswer['hits'][number];
export type Facet = SearchAnswer['facets'][number];
export type SearchInput = SearchPageQueryVariables['input'];
export type ExportedHit = ExportedHitsQuery['search']['hits'][number];
