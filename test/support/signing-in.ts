import { mailTo } from './mail.js';
import { Session } from './session.js';

/** The accounts of "Prova som". */
export type DemoRole = 'ADMINISTRATOR' | 'CONTRIBUTOR' | 'CURATOR' | 'FUNDER';

interface Redeemed {
  redeemSignIn: { __typename: string; viewer?: { id: string } };
}

/** The token that a mailed link carries, in whatever place of the address. */
export function tokenIn(link: string): string {
  const { pathname, search, hash } = new URL(link);
  const found = /[\w-]{32,}/.exec(`${hash} ${search} ${pathname}`);
  if (!found) throw new Error(`No token in ${link}`);
  return found[0];
}

/** Signs in with a mailed link, as a person does: asks, reads the mail, and opens it in the same browser. */
export async function signInAs(url: string, email: string): Promise<Session> {
  const session = new Session(url);
  await session.ask(
    `mutation Request($input: RequestSignInInput!) { requestSignIn(input: $input) { __typename } }`,
    { input: { email } },
  );
  const { link } = await mailTo(url, email);
  if (!link) throw new Error(`The mail to ${email} has no link`);
  const { redeemSignIn } = await session.ask<Redeemed>(
    `mutation Redeem($token: String!) {
       redeemSignIn(token: $token) { __typename ... on SignedIn { viewer { id } } }
     }`,
    { token: tokenIn(link) },
  );
  if (redeemSignIn.__typename !== 'SignedIn')
    throw new Error(`${email} was not signed in: ${redeemSignIn.__typename}`);
  return session;
}

/** Signs in as one of the accounts to try PIS with. */
export async function tryAs(url: string, role: DemoRole): Promise<Session> {
  const session = new Session(url);
  await session.ask(`mutation Try($role: DemoRole!) { tryAs(role: $role) { viewer { id } } }`, {
    role,
  });
  return session;
}
