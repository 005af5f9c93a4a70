import type { RequestContext } from '@pis/core';
import { countedByView, factorById } from '@pis/knowledge';
import type { BriefItem } from './brief.entity.js';
import { BriefChanges } from './brief.results.js';
import type { TakenFactor } from './taken.js';

const isFactor = (item: BriefItem): item is BriefItem & { taken: TakenFactor } =>
  item.taken.kind === 'FACTOR';

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((id) => !others.has(id)).length;

/** What counts now, held against what counted when each factor of a brief was taken. Two statements. */
export async function changesOf(
  ctx: RequestContext,
  items: readonly BriefItem[],
): Promise<BriefChanges> {
  const factors = items.filter(isFactor);
  const now = await Promise.all(
    factors.map(async ({ taken: { factor }, filter }) => {
      // Merged since, it counts as what it became; the slugs of merged themes lead there by themselves.
      const stands = await ctx.load(factorById, factor.id);
      return ctx.load(countedByView, { factorId: stands?.id ?? factor.id, filter });
    }),
  );
  const then = new Set(
    factors.flatMap(({ taken }) => taken.pieces.map(({ evidenceId }) => evidenceId)),
  );
  const counted = new Set(now.flatMap(({ evidenceIds }) => evidenceIds));
  const otherFigures = factors.filter(({ taken: { counts } }, index) => {
    const figures = now[index];
    return (
      figures?.helped !== counts.helped ||
      figures.hindered !== counts.hindered ||
      figures.total !== counts.total
    );
  });
  return Object.assign(new BriefChanges(), {
    added: without(counted, then),
    removed: without(then, counted),
    otherFigures: otherFigures.length,
  });
}
