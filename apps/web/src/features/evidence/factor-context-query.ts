import { graphql } from '../../gql';
import type { FactorContextQuery } from '../../gql/graphql';

export const FactorContextDocument = graphql(`
  query FactorContext($slug: String!) {
    factor(slug: $slug) {
      id
      slug
      conditions {
        by
        silent
        conditions {
          key
          standing {
            ...StandingFigures
          }
        }
      }
      advice {
        id
        recommendation
        conditions
        language
        experience
        project {
          slug
          title
          language
        }
      }
      toldBy {
        id
        slug
        title
        language
        period
        members {
          role
        }
        participations {
          id
          role
          organisation {
            slug
            name
          }
        }
      }
      studies {
        id
        slug
        title
        language
        performer {
          slug
          name
        }
      }
    }
  }
`);

export type FactorContext = NonNullable<FactorContextQuery['factor']>;
export type Conditions = FactorContext['conditions'][number];
