import { type FacetName, facetNames, type SearchKind } from '../../search-kind.js';
import type { SearchFilters } from '../search-engine.js';
import { type IndexName, indexNames, indexOf } from './index-uids.js';
import { facetValue } from './meilisearch-document.js';
import { facetFields } from './meilisearch-settings.js';

/** Upper case in enumerations, lower case in slugs and codes: the engine compares without case. */
const inItsCase = (facet: FacetName, value: string): boolean =>
  facet === 'KIND' || facet === 'PHASE' || facet === 'SOURCE_KIND'
    ? value === value.toUpperCase()
    : value === value.toLowerCase();

/** The values asked for that a document may have: what looks otherwise, none has. */
const possible = (facet: FacetName, values: readonly string[]): string[] =>
  values.filter((value) => facetValue.test(value) && inItsCase(facet, value));

const asList = (values: readonly string[]): string =>
  `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;

/** The facets that something is narrowed by. */
export const narrowedBy = ({ values }: SearchFilters): FacetName[] =>
  facetNames.filter((facet) => (values[facet] ?? []).length > 0);

/** The filters without those of one facet. */
export const withoutFacet = (filters: SearchFilters, facet: FacetName): SearchFilters => ({
  ...filters,
  values: { ...filters.values, [facet]: [] },
});

/** Filters as the engine takes them; null where nothing can match. */
export function filterOf(filters: SearchFilters): string[] | null {
  const conditions: string[] = [];
  for (const facet of narrowedBy(filters)) {
    const values = possible(facet, filters.values[facet] ?? []);
    if (values.length === 0) return null;
    conditions.push(`${facetFields[facet]} IN ${asList(values)}`);
  }
  const { fromYear, toYear } = filters;
  if (typeof fromYear === 'number') conditions.push(`until >= ${Math.trunc(fromYear)}`);
  if (typeof toYear === 'number') conditions.push(`since <= ${Math.trunc(toYear)}`);
  return conditions;
}

/** The indexes in which something may match. */
export function indexesFor({ values }: SearchFilters): IndexName[] {
  const kinds = values.KIND ?? [];
  if (kinds.length === 0) return [...indexNames];
  const asked = new Set(kinds.map((kind) => indexOf[kind as SearchKind]));
  return indexNames.filter((name) => asked.has(name));
}
