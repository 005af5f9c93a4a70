import { isPhaseName, phaseNames } from '@pis/contract';
import type { AnswerPageQuery, AnswerPageQueryVariables } from '../../gql/graphql';
import { graphql } from '../../gql';

export const RankedFactorRow = graphql(`
  fragment RankedFactorRow on FactorStanding {
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
        conditions
        project {
          family {
            id
            title
          }
        }
      }
    }
  }
`);

export const AnswerPageDocument = graphql(`
  query AnswerPage($theme: String!, $county: String, $targetGroup: String, $phase: LessonPhase) {
    answer(theme: $theme, county: $county, targetGroup: $targetGroup, phase: $phase) {
      theme {
        id
        slug
        labelSv
        labelEn
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
      sources
      pieces
      projects
      unknown {
        filter
        value
      }
      factors {
        ...RankedFactorRow
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
      silentProjects {
        id
        slug
        title
        language
      }
    }
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
      targetGroups {
        key
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

export type ThemeAnswer = NonNullable<AnswerPageQuery['answer']>;
export type RankedFactor = ThemeAnswer['factors'][number];
export type AnswerChoices = Pick<AnswerPageQuery, 'evidenceMapChoices' | 'places'>;

/** Everything a factor is called, in any language. */
export const namesOf = (factor: {
  labelSv: string;
  labelEn: string;
  labels: readonly { label: string }[];
}): string[] => [factor.labelSv, factor.labelEn, ...factor.labels.map(({ label }) => label)];

/** What the address of an answer asks for beside its theme. */
export type AnswerAsked = {
  lan?: string | undefined;
  malgrupp?: string | undefined;
  fas?: string | undefined;
};

/** Search parameters of its page. */
export type AnswerSearch = AnswerAsked & { faktor?: string | undefined };

/** What the API is asked; a phase that is none is left out, and told of by the page. */
export function variablesOf(
  theme: string,
  { lan, malgrupp, fas }: AnswerAsked,
): AnswerPageQueryVariables {
  return {
    theme,
    ...(lan && { county: lan }),
    ...(malgrupp && { targetGroup: malgrupp }),
    ...(fas && isPhaseName(fas) && { phase: phaseNames[fas] }),
  };
}

/** The same address without what narrows it. */
export const narrowings = ['lan', 'malgrupp', 'fas'] as const satisfies (keyof AnswerAsked)[];
