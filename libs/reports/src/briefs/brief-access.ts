import {
  allOf,
  asEntities,
  columnsOf,
  groupedByKey,
  isId,
  type LoaderDef,
  NotFound,
  type RequestContext,
} from '@pis/core';
import { Brief, BriefItem } from './brief.entity.js';
import { visibleBriefs } from './brief.policy.js';

/** The brief, or null when there is none that is the viewer's. */
export async function ownBrief(ctx: RequestContext, id: string): Promise<Brief | null> {
  if (!isId(id)) return null;
  const own = allOf([visibleBriefs(ctx.viewer)], 2);
  const rows = await ctx.sql<Brief>(
    'own_brief',
    `SELECT ${columnsOf(Brief, 'b')} FROM brief b WHERE b.id = $1 AND ${own.text}`,
    [id, ...own.values],
  );
  return asEntities(Brief, rows)[0] ?? null;
}

/** The same for a change. @throws NotFound for absent ones and for another's alike. */
export async function briefToChange(ctx: RequestContext, id: string): Promise<Brief> {
  const brief = await ownBrief(ctx, id);
  if (!brief) throw new NotFound('The brief');
  return brief;
}

/**
 * What was gathered in briefs the viewer has been given, in the order it was put in; by the brief's
 * id.
 */
export const itemsByBrief: LoaderDef<string, BriefItem[]> = {
  name: 'itemsByBrief',
  async batch(ctx, ids) {
    const rows = await ctx.sql<BriefItem>(
      'items_by_brief',
      `SELECT ${columnsOf(BriefItem, 'bi')} FROM brief_item bi
       WHERE bi.brief_id = ANY($1::uuid[]) ORDER BY bi.position, bi.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(BriefItem, rows), ({ briefId }) => briefId);
  },
};
