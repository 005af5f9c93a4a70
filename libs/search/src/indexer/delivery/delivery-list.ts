import type { RequestContext } from '@pis/core';
import type { Found } from '../../engines/search-engine.js';
import type { SearchKind } from '../../search-kind.js';

/** A document that has yet to be sent. */
export interface WaitingDocument {
  readonly id: string;
  readonly kind: SearchKind;
  readonly lane: number;
  /** Tells one noting from another. */
  readonly noted: string;
}

/** What waits, in figures. */
export interface WaitingFigures {
  readonly waiting: number;
  readonly parked: number;
  /** Seconds that the oldest has waited. */
  readonly oldest: number;
}

/** In flight at once: what must disappear waits behind no more than these. */
export const mostInFlight = 300;

/** The same of what nobody waits for: that is taken back when something must disappear. */
const mostOfBulk = 1000;

const due = 'parked_at IS NULL AND available_at <= now()';

/**
 * Notes, in the transaction that writes the database's own index, that documents have yet to be sent.
 * Rows are taken in order of id, as `forget` takes them, so that the two never wait for each other in a ring.
 */
export async function noteDeliveries(
  tx: RequestContext,
  found: readonly Found[],
  lane: number,
): Promise<void> {
  if (found.length === 0) return;
  const sorted = [...new Map(found.map((one) => [one.id, one])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  await tx.sql(
    'delivery_note',
    `INSERT INTO search_delivery (id, kind, lane)
     SELECT id, kind, $3::smallint FROM unnest($1::uuid[], $2::text[]) AS noted (id, kind)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind,
       lane = least(search_delivery.lane, excluded.lane),
       noted = excluded.noted, noted_at = now(), available_at = now(), attempts = 0,
       parked_at = NULL, last_error = NULL`,
    [sorted.map(({ id }) => id), sorted.map(({ kind }) => kind), lane],
  );
}

/** Lets those of some documents that were set aside be tried again. */
export async function noteParked(tx: RequestContext, found: readonly Found[]): Promise<void> {
  if (found.length === 0) return;
  await tx.sql(
    'delivery_note_parked',
    `UPDATE search_delivery SET noted = DEFAULT, noted_at = now(), available_at = now(), attempts = 0,
       parked_at = NULL, last_error = NULL
     WHERE parked_at IS NOT NULL AND id = ANY($1::uuid[])`,
    [found.map(({ id }) => id)],
  );
}

/**
 * The next of some kinds to be sent, besides those that are being sent; what must disappear is a batch
 * of its own, and comes first, what nobody waits for is one of its own, and comes last.
 */
export const nextDeliveries = (
  ctx: RequestContext,
  kinds: readonly SearchKind[],
  besides: readonly WaitingDocument[] = [],
): Promise<WaitingDocument[]> =>
  ctx.sql<WaitingDocument>(
    'delivery_next',
    `WITH due AS (
       SELECT id, kind, lane, noted FROM search_delivery
       WHERE ${due} AND kind = ANY($1) AND noted <> ALL($2::bigint[])
     )
     SELECT id, kind, lane, noted FROM due WHERE lane = (SELECT min(lane) FROM due)
     ORDER BY noted
     LIMIT CASE (SELECT min(lane) FROM due) WHEN 2 THEN ${mostOfBulk} ELSE ${mostInFlight} END`,
    [kinds, besides.map(({ noted }) => noted)],
  );

/** Those that have not been noted again, nor forgotten, since they were taken. */
export async function stillWaiting(
  ctx: RequestContext,
  rows: readonly WaitingDocument[],
): Promise<ReadonlySet<string>> {
  const there = await ctx.sql<{ noted: string }>(
    'delivery_still',
    `SELECT noted FROM search_delivery
     WHERE parked_at IS NULL AND id = ANY($1::uuid[]) AND noted = ANY($2::bigint[])`,
    [rows.map(({ id }) => id), rows.map(({ noted }) => noted)],
  );
  return new Set(there.map(({ noted }) => noted));
}

/** Whether something of these kinds is more urgent than a lane. */
export async function waitsBefore(
  ctx: RequestContext,
  kinds: readonly SearchKind[],
  lane: number,
): Promise<boolean> {
  const [row] = await ctx.sql<{ there: boolean }>(
    'delivery_before',
    `SELECT EXISTS (SELECT FROM search_delivery
       WHERE ${due} AND lane < $2 AND kind = ANY($1)) AS there`,
    [kinds, lane],
  );
  return row?.there ?? false;
}

/** Forgets what was sent, unless it was noted again meanwhile. */
export async function forgetDeliveries(
  ctx: RequestContext,
  sent: readonly WaitingDocument[],
): Promise<void> {
  if (sent.length === 0) return;
  await ctx.sql(
    'delivery_forget',
    `WITH sent AS (
       SELECT d.id FROM search_delivery d
       JOIN unnest($1::uuid[], $2::bigint[]) AS s (id, noted) ON s.id = d.id AND s.noted = d.noted
       ORDER BY d.id FOR UPDATE OF d
     )
     DELETE FROM search_delivery d USING sent WHERE d.id = sent.id`,
    [sent.map(({ id }) => id), sent.map(({ noted }) => noted)],
  );
}

/** Sets a document aside that the engine will not take, unless it was noted again meanwhile. */
export async function parkDelivery(
  ctx: RequestContext,
  { id, noted }: WaitingDocument,
  reason: string,
): Promise<void> {
  await ctx.sql(
    'delivery_park',
    `UPDATE search_delivery SET parked_at = now(), attempts = attempts + 1, last_error = $3
     WHERE id = $1 AND noted = $2`,
    [id, noted, reason.slice(0, 500)],
  );
}

/** What was noted for the whole index is covered by one that is built anew from now on. */
export async function forgetBulk(ctx: RequestContext, kinds: readonly SearchKind[]): Promise<void> {
  await ctx.sql(
    'delivery_forget_bulk',
    `WITH covered AS (
       SELECT id FROM search_delivery WHERE lane = 2 AND parked_at IS NULL AND kind = ANY($1)
       ORDER BY id FOR UPDATE
     )
     DELETE FROM search_delivery d USING covered WHERE d.id = covered.id`,
    [kinds],
  );
}

export async function deliveryFigures(ctx: RequestContext): Promise<WaitingFigures> {
  const [row] = await ctx.sql<WaitingFigures>(
    'delivery_figures',
    `SELECT count(*) FILTER (WHERE parked_at IS NULL)::int AS waiting,
       count(*) FILTER (WHERE parked_at IS NOT NULL)::int AS parked,
       coalesce(extract(epoch FROM now() - min(noted_at) FILTER (WHERE parked_at IS NULL)), 0)::int AS oldest
     FROM search_delivery`,
  );
  return row ?? { waiting: 0, parked: 0, oldest: 0 };
}

/** Forgets everything: where nobody follows Meilisearch any more, it is built anew when somebody does. */
export async function forgetMeilisearch(ctx: RequestContext): Promise<void> {
  await ctx.sql('delivery_forget_all', 'DELETE FROM search_delivery');
  await ctx.sql('delivery_forget_indexes', 'DELETE FROM search_engine_index');
}
