import type { ThemePageQuery } from '../../gql/graphql';
import { graphql } from '../../gql';

export const ThemePageDocument = graphql(`
  query ThemePage($slug: String!, $county: String) {
    theme(slug: $slug) {
      id
      slug
      labelSv
      labelEn
      definitionSv
      definitionEn
      state
      standings(county: $county) {
        factor {
          id
          slug
          labelSv
          labelEn
          state
          labels {
            label
          }
        }
        standing {
          ...StandingFigures
        }
        leading {
          ...EvidencePiece
          study {
            summary
            performer {
              name
            }
            commissioners {
              name
            }
            cases {
              id
              place {
                code
                shortName
              }
            }
          }
          project {
            family {
              id
              title
            }
          }
          lesson {
            project {
              family {
                id
                title
              }
            }
          }
        }
      }
      projectsWithoutEvidence {
        id
        slug
        title
        language
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
    }
    themes(first: 100) {
      nodes {
        slug
        labelSv
        labelEn
      }
    }
    places(kind: COUNTY) {
      code
      name
    }
  }
`);

export type AnsweredTheme = NonNullable<ThemePageQuery['theme']>;
export type RankedFactor = AnsweredTheme['standings'][number];

/** Everything a factor is called, in any language. */
export const namesOf = (factor: {
  labelSv: string;
  labelEn: string;
  labels: readonly { label: string }[];
}): string[] => [factor.labelSv, factor.labelEn, ...factor.labels.map(({ label }) => label)];

/** Search parameters of the page of a theme. */
export type AnswerSearch = { lan?: string | undefined; faktor?: string | undefined };
