import type { Randomness } from '../../support/randomness.js';
import type { Facet, NaiveDocument } from './naive-documents.js';

/** What the API calls the filter of a facet. */
export const inputOf: Readonly<Record<Facet, string>> = {
  COUNTY: 'counties',
  FUNDER: 'funders',
  KIND: 'kinds',
  PHASE: 'phases',
  SOURCE_KIND: 'sourceKinds',
  THEME: 'themes',
};

export const facets = Object.keys(inputOf) as Facet[];

/** Filters of one search. */
export interface Choice {
  values: Partial<Record<Facet, string[]>>;
  fromYear: number | null;
  toYear: number | null;
}

/** The choice as the fields of a search input. */
export const inputFor = ({ values, fromYear, toYear }: Choice): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(values).map(([facet, chosen]) => [inputOf[facet as Facet], chosen]),
  ),
  ...(fromYear === null ? {} : { fromYear }),
  ...(toYear === null ? {} : { toYear }),
});

/** Any filters: values that are there, and now and then one that is not. */
export function anyChoice(
  { below, chance, some }: Randomness,
  there: Readonly<Record<Facet, readonly string[]>>,
): Choice {
  const values: Choice['values'] = {};
  for (const facet of facets) {
    if (!chance(0.35)) continue;
    const chosen = some(there[facet], 3);
    if (chance(0.1) && (facet === 'THEME' || facet === 'COUNTY' || facet === 'FUNDER'))
      chosen.push('finns-inte');
    if (chosen.length > 0) values[facet] = chosen;
  }
  const fromYear = chance(0.25) ? 2003 + below(28) : null;
  const toYear = chance(0.25) ? (fromYear ?? 2003) + below(12) : null;
  return { values, fromYear, toYear };
}

const hasValue = (document: NaiveDocument, facet: Facet, wanted: readonly string[]): boolean =>
  wanted.some((value) => document.values[facet].has(value));

/** Whether a thing passes all filters, or all but that of one facet. */
export function passes(document: NaiveDocument, choice: Choice, without?: Facet): boolean {
  const { from, to } = document;
  const last = to ?? from;
  const first = from ?? to;
  if (choice.fromYear !== null && (last === null || last < choice.fromYear)) return false;
  if (choice.toYear !== null && (first === null || first > choice.toYear)) return false;
  return facets.every((facet) => {
    const wanted = choice.values[facet];
    return facet === without || wanted === undefined || hasValue(document, facet, wanted);
  });
}

/** How many of some things have each value of a facet. */
export function counted(documents: readonly NaiveDocument[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of documents)
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
