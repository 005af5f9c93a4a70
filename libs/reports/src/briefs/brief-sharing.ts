import { createHash, randomBytes } from 'node:crypto';
import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { Brief } from './brief.entity.js';

/** A token nobody can guess: 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of it. */
export const hashOf = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** What a token looks like; anything else is not asked of the database. */
const token = /^[\w-]{43}$/;

/**
 * The brief that a link leads to, for whoever has the link. It is read without a predicate: the
 * token is what lets one read. Null for a revoked, an unknown and a malformed one alike.
 */
export async function briefOfToken(ctx: RequestContext, given: string): Promise<Brief | null> {
  if (!token.test(given)) return null;
  const rows = await ctx.sql<Brief>(
    'brief_of_token',
    `SELECT ${columnsOf(Brief, 'b')} FROM brief b WHERE b.share_hash = $1`,
    [hashOf(given)],
  );
  return asEntities(Brief, rows)[0] ?? null;
}
