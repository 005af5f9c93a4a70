import { Injectable } from '@nestjs/common';
import { newId, type RequestContext } from '@pis/core';
import { Removed, signedIn } from '@pis/knowledge';
import { Brief, BriefItem } from './brief.entity.js';
import { briefToChange, itemsByBrief } from './brief-access.js';
import type { BriefItemInput, CreateBriefInput } from './brief.inputs.js';
import { publicNow } from './public-now.js';
import { markOf, requireSize, spreadOut, take, type ToTake } from './taking.js';
import type { Taken } from './taken.js';

/** How much a brief holds. */
interface Held {
  marks: string[];
  pieces: number;
  last: number;
}

/** Putting things into briefs, taking them out, and taking their figures anew. */
@Injectable()
export class BriefGathering {
  /**
   * A new brief with what is put into it, under the key the client made: sent again, it answers with
   * what the first request made.
   * @throws Rejection with BriefTooLarge; NotFound for what not everyone may read
   */
  async create(ctx: RequestContext, input: CreateBriefInput): Promise<Brief> {
    const ownerId = signedIn(ctx);
    const asked = await spreadOut(ctx, input.items ?? []);
    const taken = await take(ctx, asked);
    return ctx.transaction(async (tx) => {
      const [made] = await tx.sql<{ id: string }>(
        'brief_made',
        `INSERT INTO brief (id, owner_id, client_key, title, question) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (owner_id, client_key) DO NOTHING RETURNING id`,
        [newId(), ownerId, input.clientKey, input.title, input.question ?? ''],
      );
      if (made) await keep(tx, made.id, asked, taken, 0);
      const [brief] = await tx.sql<{ id: string }>(
        'brief_under_key',
        `SELECT id FROM brief WHERE owner_id = $1 AND client_key = $2`,
        [ownerId, input.clientKey],
      );
      return briefToChange(tx, brief?.id ?? '');
    });
  }

  /**
   * Puts things into a brief, after those that are there. What it holds already, seen from the same
   * place, stays as it was taken.
   * @throws Rejection with BriefTooLarge; NotFound for what not everyone may read
   */
  async add(ctx: RequestContext, id: string, items: readonly BriefItemInput[]): Promise<Brief> {
    signedIn(ctx);
    const { id: briefId } = await briefToChange(ctx, id);
    const asked = await spreadOut(ctx, items);
    const held = await heldBy(ctx, briefId);
    const fresh = asked.filter((one) => !held.marks.includes(markOf(one)));
    const taken = await take(ctx, fresh, { items: held.marks.length, pieces: held.pieces });
    return ctx.transaction(async (tx) => {
      await lock(tx, briefId);
      const { last } = await heldBy(tx, briefId);
      await keep(tx, briefId, fresh, taken, last + 1);
      requireSize(sizeOf(await heldBy(tx, briefId)));
      return changed(tx, briefId);
    });
  }

  /** Takes one thing out. There is nothing to do when it is not in it. */
  remove(ctx: RequestContext, id: string, itemId: string): Promise<Brief> {
    signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const brief = await briefToChange(tx, id);
      await tx.manager.delete(BriefItem, { id: itemId, briefId: brief.id });
      return changed(tx, brief.id);
    });
  }

  /**
   * Takes every figure and word anew. Lessons and projects that are public no more stay as they
   * were taken, for their owner to take out.
   * @throws Rejection with BriefTooLarge: then everything stays as it was
   */
  async refresh(ctx: RequestContext, id: string): Promise<Brief> {
    signedIn(ctx);
    const brief = await briefToChange(ctx, id);
    const items = await ctx.load(itemsByBrief, brief.id);
    const open = await publicNow(
      ctx,
      items.map(({ taken }) => taken),
    );
    const again = items.filter(
      ({ kind, subject }) =>
        kind === 'FACTOR' || (kind === 'LESSON' ? open.lessons : open.projects).has(subject),
    );
    const taken = await take(ctx, again);
    return ctx.transaction(async (tx) => {
      await lock(tx, brief.id);
      await tx.sql(
        'brief_items_taken_anew',
        `UPDATE brief_item SET taken = fresh.taken, taken_at = now()
         FROM unnest($2::uuid[], $3::jsonb[]) AS fresh (id, taken)
         WHERE brief_item.id = fresh.id AND brief_item.brief_id = $1`,
        [brief.id, again.map((item) => item.id), taken.map((one) => JSON.stringify(one))],
      );
      return changed(tx, brief.id);
    });
  }

  /** Deletes the brief with everything in it; links to it lead nowhere from then on. */
  discard(ctx: RequestContext, id: string): Promise<Removed> {
    signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const brief = await briefToChange(tx, id);
      await tx.manager.delete(Brief, { id: brief.id });
      return new Removed(brief.id);
    });
  }
}

const sizeOf = ({ marks, pieces }: Held) => ({ items: marks.length, pieces });

async function heldBy(ctx: RequestContext, briefId: string): Promise<Held> {
  const [held] = await ctx.sql<Held>(
    'brief_holds',
    `SELECT coalesce(array_agg(mark), '{}') AS marks,
       coalesce(sum(jsonb_array_length(taken -> 'pieces')), 0)::int AS pieces,
       coalesce(max(position), -1) AS last
     FROM brief_item WHERE brief_id = $1`,
    [briefId],
  );
  return held ?? { marks: [], pieces: 0, last: -1 };
}

/** Those who put things into one brief at once take turns. */
const lock = (tx: RequestContext, briefId: string): Promise<object[]> =>
  tx.sql('brief_lock', `SELECT id FROM brief WHERE id = $1 FOR UPDATE`, [briefId]);

async function keep(
  tx: RequestContext,
  briefId: string,
  asked: readonly ToTake[],
  taken: readonly Taken[],
  from: number,
): Promise<void> {
  if (asked.length === 0) return;
  await tx.sql(
    'brief_items_kept',
    `INSERT INTO brief_item (id, brief_id, kind, subject, filter, mark, position, taken_at, taken)
     SELECT item.id, $1, item.kind, item.subject, item.filter, item.mark,
       $2 + item.place - 1, now(), item.taken
     FROM unnest($3::uuid[], $4::text[], $5::uuid[], $6::jsonb[], $7::text[], $8::jsonb[])
       WITH ORDINALITY AS item (id, kind, subject, filter, mark, taken, place)
     ON CONFLICT (brief_id, mark) DO NOTHING`,
    [
      briefId,
      from,
      asked.map(() => newId()),
      asked.map(({ kind }) => kind),
      asked.map(({ subject }) => subject),
      asked.map(({ filter }) => JSON.stringify(filter)),
      asked.map(markOf),
      taken.map((one) => JSON.stringify(one)),
    ],
  );
}

/** The brief after a change of what it holds; its version stands, for that is of its texts. */
async function changed(tx: RequestContext, id: string): Promise<Brief> {
  await tx.sql('brief_touched', `UPDATE brief SET updated_at = now() WHERE id = $1`, [id]);
  return briefToChange(tx.as(tx.viewer), id);
}
