import { graphql } from '../../gql';
import type { ThemePageQuery } from '../../gql/graphql';

export const ThemePageDocument = graphql(`
  query ThemePage($slug: String!) {
    theme(slug: $slug) {
      id
      slug
      labelSv
      labelEn
      definitionSv
      definitionEn
      state
      labels {
        label
      }
      broader {
        slug
        labelSv
        labelEn
      }
      openQuestions(first: 20) {
        nodes {
          id
          slug
          text
          language
          state
        }
      }
      projects(first: 100) {
        nodes {
          id
          slug
          title
          language
          kind
          phase
          period
        }
        pageInfo {
          hasNextPage
        }
      }
      projectsWithoutEvidence {
        id
        slug
        title
        language
      }
    }
    answer(theme: $slug) {
      sources
      factors {
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
      silentFactors {
        sources
        factor {
          id
          slug
          labelSv
          labelEn
        }
      }
    }
  }
`);

export type ThemeOfPage = NonNullable<ThemePageQuery['theme']>;
export type ThemeEvidence = NonNullable<ThemePageQuery['answer']>;
