import type { Answer, Session } from '../support/session.js';

export interface Requested {
  requestSignIn: {
    __typename: 'SignInRequested' | 'TooManyAttempts';
    email?: string;
    localMailPage?: string | null;
    retryAfterSeconds?: number;
  };
}

export interface Redeemed {
  redeemSignIn: {
    __typename: 'SignedIn' | 'SignInLinkNotValid' | 'TooManyAttempts';
    viewer?: { id: string; email: string; roles: string[] };
    returnTo?: string | null;
    problem?: string;
    message?: string;
    retryAfterSeconds?: number;
  };
}

/** Asks for a link, as the form on the sign-in page does. */
export const requestLink = (
  session: Session,
  email: string,
  more: { returnTo?: string; language?: 'EN' | 'SV' } = {},
): Promise<Answer<Requested>> =>
  session.graphql<Requested>(
    `mutation Request($input: RequestSignInInput!) {
       requestSignIn(input: $input) {
         __typename
         ... on SignInRequested { email localMailPage }
         ... on TooManyAttempts { message retryAfterSeconds }
       }
     }`,
    { input: { email, ...more } },
  );

/** Uses a link up, as the button on its page does. */
export const redeem = (session: Session, token: string): Promise<Redeemed['redeemSignIn']> =>
  session
    .ask<Redeemed>(
      `mutation Redeem($token: String!) {
         redeemSignIn(token: $token) {
           __typename
           ... on SignedIn { viewer { id email roles } returnTo }
           ... on SignInLinkNotValid { problem message }
           ... on TooManyAttempts { retryAfterSeconds }
         }
       }`,
      { token },
    )
    .then(({ redeemSignIn }) => redeemSignIn);

/** The address of who is signed in, or null. */
export const whoIs = (session: Session): Promise<string | null> =>
  session
    .ask<{ viewer: { email: string } | null }>('{ viewer { email } }')
    .then(({ viewer }) => viewer && viewer.email);
