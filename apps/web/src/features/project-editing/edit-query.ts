import { graphql } from '../../gql';
import type { EditProjectQuery } from '../../gql/graphql';

export const EditProjectDocument = graphql(`
  query EditProject($slug: String!) {
    project(slug: $slug) {
      slug
      state
      ...EditableProject
      participations {
        id
        role
        period
        note
        organisation {
          id
          name
        }
      }
      grants {
        id
        programme
        amount
        currency
        decided
        funder {
          id
          name
        }
      }
      links {
        id
        kind
        at
        note
        planned
        carriedOver
        leftBehind
        from {
          id
          title
          language
        }
        to {
          id
          title
          language
        }
      }
      members {
        role
        email
        person {
          id
          name
        }
      }
      viewerCan {
        edit
        editParticipations
        manageMembers
        publish
        withdraw
      }
    }
  }
`);

export type EditedProject = NonNullable<EditProjectQuery['project']>;

/** Queries whose answers are no longer true after something of a project has been saved. */
export const outdatedBySaving = [
  'EditProject',
  'ProjectPage',
  'ProjectLineage',
  'LinkEffect',
  'ProjectsPage',
  'ProjectFilters',
  'OrganisationPage',
  'OrganisationChoices',
  'SessionViewer',
] as const;
