import type { RequestContext } from '@pis/core';
import type { IndexName } from '../../engines/meilisearch/index-uids.js';

/** What we wrote down of an index when we put it in place. */
export interface IndexRecord {
  readonly name: IndexName;
  readonly rules: string;
  readonly createdAt: string;
  readonly comingRules: string | null;
  readonly comingCreatedAt: string | null;
  readonly keptUid: string | null;
  readonly keptSince: Date | null;
  readonly comparedAt: Date | null;
}

export async function indexRecord(
  ctx: RequestContext,
  name: IndexName,
): Promise<IndexRecord | undefined> {
  const [record] = await ctx.sql<IndexRecord>(
    'engine_index',
    `SELECT name, rules, created_at AS "createdAt", coming_rules AS "comingRules",
       coming_created_at AS "comingCreatedAt", kept_uid AS "keptUid", kept_since AS "keptSince",
       compared_at AS "comparedAt"
     FROM search_engine_index WHERE name = $1`,
    [name],
  );
  return record;
}

/** Written down before an index is put in place, so that a death in between is understood. */
export async function noteComing(
  ctx: RequestContext,
  name: IndexName,
  coming: { rules: string; createdAt: string; keptUid: string },
): Promise<void> {
  await ctx.sql(
    'engine_index_coming',
    `INSERT INTO search_engine_index (name, rules, created_at, coming_rules, coming_created_at, kept_uid)
     VALUES ($1, '', '', $2, $3, $4)
     ON CONFLICT (name) DO UPDATE SET coming_rules = excluded.coming_rules,
       coming_created_at = excluded.coming_created_at, kept_uid = excluded.kept_uid`,
    [name, coming.rules, coming.createdAt, coming.keptUid],
  );
}

/** What was coming is in place. */
export async function noteInPlace(ctx: RequestContext, name: IndexName): Promise<void> {
  await ctx.sql(
    'engine_index_in_place',
    `UPDATE search_engine_index SET rules = coming_rules, created_at = coming_created_at,
       coming_rules = NULL, coming_created_at = NULL, kept_since = now(), compared_at = now()
     WHERE name = $1 AND coming_rules IS NOT NULL`,
    [name],
  );
}

export async function noteDropped(ctx: RequestContext, name: IndexName): Promise<void> {
  await ctx.sql(
    'engine_index_dropped',
    'UPDATE search_engine_index SET kept_uid = NULL, kept_since = NULL WHERE name = $1',
    [name],
  );
}

export async function noteCompared(ctx: RequestContext, name: IndexName): Promise<void> {
  await ctx.sql(
    'engine_index_compared',
    'UPDATE search_engine_index SET compared_at = now() WHERE name = $1',
    [name],
  );
}
