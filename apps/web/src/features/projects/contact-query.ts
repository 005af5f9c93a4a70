import { graphql } from '../../gql';
import type { ContactProjectMutation, ContactPageQuery } from '../../gql/graphql';

export const ContactPageDocument = graphql(`
  query ContactPage($slug: String!, $own: String!) {
    other: project(slug: $slug) {
      id
      slug
      title
      language
      state
      takesContact
    }
    own: project(slug: $own) {
      id
      slug
      title
      language
      takesContact
      viewerCan {
        contact
      }
    }
  }
`);

export const ContactProject = graphql(`
  mutation ContactProject($input: ContactProjectInput!) {
    contactProject(input: $input) {
      __typename
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);

export type OtherProject = NonNullable<ContactPageQuery['other']>;
export type OwnProject = NonNullable<ContactPageQuery['own']>;
export type ContactAnswer = ContactProjectMutation['contactProject'];
