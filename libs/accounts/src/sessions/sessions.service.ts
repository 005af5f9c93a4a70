import { Injectable } from '@nestjs/common';
import { limits } from '@pis/contract';
import { type GlobalRole, newId, type RequestContext } from '@pis/core';
import { dropCookie, readCookie, writeCookie } from './cookies.js';
import { hashOf, isSecret, newSecret } from './secret.js';

/** Who is signed in in the browser that asks. */
export interface CurrentSession {
  personId: string;
  sessionId: string;
  roles: ReadonlySet<GlobalRole>;
}

const secondsPerDay = 24 * 60 * 60;

/** Signed-in browsers: an opaque token in a cookie, its hash in the database, revocable at once. */
@Injectable()
export class SessionsService {
  /** The session whose token the browser holds, if it is neither over nor revoked. One statement. */
  async current(ctx: RequestContext): Promise<CurrentSession | null> {
    const token = readCookie(ctx.browser, 'session');
    if (!isSecret(token)) return null;
    const [session] = await ctx.sql<{
      sessionId: string;
      personId: string;
      roles: GlobalRole[];
    }>(
      'current_session',
      `SELECT s.id AS "sessionId", s.person_id AS "personId",
         ARRAY(SELECT r.role FROM global_role r WHERE r.person_id = s.person_id) AS roles
       FROM session s
       WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > now()`,
      [hashOf(token)],
    );
    return session ? { ...session, roles: new Set(session.roles) } : null;
  }

  /**
   * Begins a session for a person, and ends the one the browser had. Returns the token, which
   * `handOver` gives to the browser once the transaction is through.
   */
  async start(tx: RequestContext, personId: string): Promise<string> {
    const token = newSecret();
    const former = readCookie(tx.browser, 'session');
    if (isSecret(former)) await this.revoke(tx, hashOf(former));
    await tx.sql(
      'start_session',
      `INSERT INTO session (id, person_id, token_hash, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
      [newId(), personId, hashOf(token), limits.sessionDays],
    );
    await tx.sql(
      'forget_sessions',
      'DELETE FROM session WHERE person_id = $1 AND expires_at <= now()',
      [personId],
    );
    return token;
  }

  /** Gives the browser the token of a session that has begun. */
  handOver(ctx: RequestContext, token: string): void {
    writeCookie(ctx.browser, 'session', token, limits.sessionDays * secondsPerDay);
  }

  /** Ends the browser's session, for good. False when there was none. */
  async end(ctx: RequestContext): Promise<boolean> {
    const token = readCookie(ctx.browser, 'session');
    const ended = isSecret(token) && (await this.revoke(ctx, hashOf(token)));
    dropCookie(ctx.browser, 'session');
    return ended;
  }

  private async revoke(ctx: RequestContext, tokenHash: Buffer): Promise<boolean> {
    const revoked = await ctx.sql(
      'revoke_session',
      `UPDATE session SET revoked_at = now()
       WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > now() RETURNING id`,
      [tokenHash],
    );
    return revoked.length > 0;
  }
}
