import type { RequestContext } from '@pis/core';
import { Project } from '@pis/projects';
import { facetLabels } from '../facets/facet-labels.js';
import type { AskedScope } from '../likeness/asked-scope.js';
import { hitsOf, type Like } from '../likeness/likeness-hits.js';
import type { LikenessFact } from '../likeness/likeness.types.js';
import { isNeighbour } from '../likeness/neighbouring-counties.js';
import type { ConcurrentProject } from './concurrent.types.js';

/** Counties of the other one that the project is neither in nor beside. */
const elsewhere = (scope: AskedScope, { document }: Like): string[] => {
  const shared = document.facets.COUNTY.some((county) => scope.counties.includes(county));
  return document.facets.COUNTY.filter(
    (county) =>
      !scope.counties.includes(county) &&
      (shared || !scope.counties.some((own) => isNeighbour(own, county))),
  );
};

/** What is proposed, each with its reason: facts in words, counties among them. Two statements. */
export async function proposalsOf(
  ctx: RequestContext,
  likes: readonly Like[],
  scope: AskedScope,
): Promise<ConcurrentProject[]> {
  const hits = await hitsOf(
    ctx,
    likes.map((like) => ({ ...like, others: [] })),
    { scope, sentences: [] },
  );
  const counties = likes.map((like) => elsewhere(scope, like));
  const labelOf = await facetLabels(ctx, { COUNTY: counties.flat(), FUNDER: [], THEME: [] });
  return hits.flatMap(({ item, reason }, at): ConcurrentProject[] => {
    if (!(item instanceof Project)) return [];
    const others = (counties[at] ?? []).flatMap((county): LikenessFact[] => {
      const label = labelOf('COUNTY', county);
      return label ? [{ kind: 'OTHER_COUNTY', ...labelsOnly(label) }] : [];
    });
    return [{ project: item, reason: { ...reason, facts: [...reason.facts, ...others] } }];
  });
}

const labelsOnly = ({ labelSv, labelEn }: { labelSv: string; labelEn: string }) => ({
  labelSv,
  labelEn,
});
