import { limits } from '@pis/contract';
import { newId, type RequestContext } from '@pis/core';
import { hashOf, isSecret, newSecret } from './secret.js';
import { SignInLinkProblem } from './sign-in.rejections.js';

interface LinkRequest {
  personId: string;
  /** The cookie of the browser that asks; null for a link that any browser may use. */
  browser: string | null;
  returnTo: string | null;
}

/** Makes a link for a person and returns its token, of which only the hash is kept. */
export async function addSignInLink(
  tx: RequestContext,
  { personId, browser, returnTo }: LinkRequest,
): Promise<string> {
  const token = newSecret();
  await tx.sql(
    'add_sign_in_link',
    `INSERT INTO sign_in_link (id, person_id, token_hash, browser_hash, return_to, expires_at)
     VALUES ($1, $2, $3, $4, $5, now() + make_interval(mins => $6))`,
    [
      newId(),
      personId,
      hashOf(token),
      browser === null ? null : hashOf(browser),
      returnTo,
      limits.signInLinkMinutes,
    ],
  );
  await tx.sql(
    'forget_sign_in_links',
    `DELETE FROM sign_in_link WHERE person_id = $1 AND expires_at < now() - interval '1 day'`,
    [personId],
  );
  return token;
}

/** The page that a link leads to. */
export const signInAddress = (baseUrl: string, token: string): string =>
  `${baseUrl}/logga-in/${token}`;

const browserHashOf = (browser: string | undefined): Buffer | null =>
  isSecret(browser) ? hashOf(browser) : null;

export interface UsedLink {
  personId: string;
  returnTo: string | null;
}

/**
 * Uses a link up: one guarded statement, so that of many at the same time one gets it. Null when it
 * cannot be used; `problemOf` says why.
 */
export async function consumeSignInLink(
  tx: RequestContext,
  token: string,
  browser: string | undefined,
): Promise<UsedLink | null> {
  if (!isSecret(token)) return null;
  const [used] = await tx.sql<UsedLink>(
    'use_sign_in_link',
    `UPDATE sign_in_link SET used_at = now()
     WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()
       AND (browser_hash IS NULL OR browser_hash = $2)
     RETURNING person_id AS "personId", return_to AS "returnTo"`,
    [hashOf(token), browserHashOf(browser)],
  );
  return used ?? null;
}

/** Why a link could not be used. */
export async function problemOf(ctx: RequestContext, token: string): Promise<SignInLinkProblem> {
  if (!isSecret(token)) return SignInLinkProblem.UNKNOWN;
  const [link] = await ctx.sql<{ used: boolean; expired: boolean }>(
    'sign_in_link_problem',
    `SELECT used_at IS NOT NULL AS used, expires_at <= now() AS expired
     FROM sign_in_link WHERE token_hash = $1`,
    [hashOf(token)],
  );
  if (!link) return SignInLinkProblem.UNKNOWN;
  if (link.used) return SignInLinkProblem.USED;
  return link.expired ? SignInLinkProblem.EXPIRED : SignInLinkProblem.OTHER_BROWSER;
}
