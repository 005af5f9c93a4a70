import type { RequestContext } from '@pis/core';
import type {
  EngineAnswer,
  EngineHit,
  FacetCount,
  SearchFilters,
} from '../engines/search-engine.js';
import type { FacetName } from '../search-kind.js';
import type { FacetValue, SearchFacet } from '../search-result.js';
import { type FacetLabel, type FacetLabels, facetLabels, namedValues } from './facet-labels.js';

/** In the order in which they are shown. */
const shown: readonly FacetName[] = ['KIND', 'THEME', 'COUNTY', 'FUNDER', 'PHASE', 'SOURCE_KIND'];

/** Values of one facet that are listed: the most common ones, and those chosen. */
const mostValues = 100;

const inSwedish = new Intl.Collator('sv');

/** Facets that keep every value, so that tabs stay in place. */
const alwaysWhole: readonly FacetName[] = ['KIND'];

/** The values to list: chosen ones always, also where nothing has them. */
function valuesToList(
  facet: FacetName,
  counts: readonly FacetCount[],
  selected: readonly string[],
): FacetCount[] {
  const asked = alwaysWhole.includes(facet) ? [...namedValues(facet), ...selected] : selected;
  const absent = [...new Set(asked)].filter(
    (value) => !counts.some((count) => count.value === value),
  );
  const common = [...counts].sort((a, b) => b.unfiltered - a.unfiltered).slice(0, mostValues);
  const chosen = counts.filter(
    (count) => selected.includes(count.value) && !common.includes(count),
  );
  return [...common, ...chosen, ...absent.map((value) => ({ value, count: 0, unfiltered: 0 }))];
}

/** What the values of an answer are called, and those that were chosen. One statement. */
export function labelsOf(
  ctx: RequestContext,
  answer: Pick<EngineAnswer, 'facets'>,
  filters: SearchFilters,
): Promise<FacetLabels> {
  const valuesOf = (facet: FacetName): string[] =>
    valuesToList(facet, answer.facets[facet], filters.values[facet] ?? []).map(
      ({ value }) => value,
    );
  return facetLabels(ctx, {
    COUNTY: valuesOf('COUNTY'),
    FUNDER: valuesOf('FUNDER'),
    THEME: valuesOf('THEME'),
  });
}

/** Takes what is not there any more out of the counts: its document waits to be removed. */
export function withoutDropped(answer: EngineAnswer, dropped: readonly EngineHit[]): EngineAnswer {
  if (dropped.length === 0) return answer;
  const has = (hit: EngineHit, facet: FacetName, value: string): boolean =>
    facet === 'KIND' ? hit.kind === value : hit.facets[facet].includes(value);
  const mended = Object.entries(answer.facets).map(([name, counts]) => {
    const facet = name as FacetName;
    return [
      facet,
      counts.map((count) => {
        const gone = dropped.filter((hit) => has(hit, facet, count.value)).length;
        return { ...count, count: count.count - gone, unfiltered: count.unfiltered - gone };
      }),
    ];
  });
  return {
    ...answer,
    hits: answer.hits.filter((hit) => !dropped.includes(hit)),
    total: answer.totalExact ? Math.max(0, answer.total - dropped.length) : answer.total,
    facets: Object.fromEntries(mended) as EngineAnswer['facets'],
  };
}

/**
 * Facets as they are shown: with labels, in an order that a choice does not change: those with a
 * fixed set of names as these stand, others by how common they are without filters.
 * @param labelOf says what the values of the answer are called
 */
export function facetsOf(
  answer: Pick<EngineAnswer, 'facets'>,
  filters: SearchFilters,
  labelOf: FacetLabels,
): SearchFacet[] {
  const listed = new Map(
    shown.map((facet) => [
      facet,
      valuesToList(facet, answer.facets[facet], filters.values[facet] ?? []),
    ]),
  );
  return shown.map((name) => {
    const fixed = namedValues(name);
    const selected = filters.values[name] ?? [];
    const order = (a: FacetCount & FacetLabel, b: FacetCount & FacetLabel): number =>
      fixed.length > 0
        ? fixed.indexOf(a.value) - fixed.indexOf(b.value)
        : b.unfiltered - a.unfiltered || inSwedish.compare(a.labelSv, b.labelSv);
    const values = (listed.get(name) ?? [])
      .map((count) => ({
        ...count,
        ...(labelOf(name, count.value) ?? { labelSv: count.value, labelEn: count.value }),
      }))
      .sort(order)
      .map(({ value, labelSv, labelEn, count }): FacetValue => ({
        value,
        labelSv,
        labelEn,
        count: Math.max(0, count),
        selected: selected.includes(value),
      }));
    return { name, values };
  });
}
