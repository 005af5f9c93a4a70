import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import type { FacetName } from '../../search-kind.js';

/** Where a facet's values stand in a document. */
export const facetFields = {
  COUNTY: 'county',
  FUNDER: 'funder',
  KIND: 'kind',
  PHASE: 'phase',
  SOURCE_KIND: 'source_kind',
  THEME: 'theme',
} as const satisfies Record<FacetName, string>;

/** Fields that hold words as written; typos and beginnings of words are found in them. */
export const rawFields = ['names', 'labels', 'body'];

/** Fields that hold what our analyzer makes of the words: compared exactly, never shown. */
export const lexFields = ['lex_names', 'lex_body'];

/** Hits that can be paged to; more than these are counted all the same. */
export const mostPaged = 1000;

/** Values of one facet that are counted. */
export const mostFacetValues = 1000;

/**
 * What every index of ours is set to. `attributeRank` looks at the place in the whole list of
 * searchable attributes, so the words of our analyzer stand right behind the fields they are made of.
 */
export const indexSettings = {
  searchableAttributes: ['names', 'labels', 'lex_names', 'lex_body', 'body'],
  displayedAttributes: ['id', 'version', 'stamp', ...Object.values(facetFields)],
  filterableAttributes: ['id', ...Object.values(facetFields), 'since', 'until'],
  sortableAttributes: ['until', 'order'],
  // `sort` does nothing unless it is first; the last two only break ties.
  rankingRules: [
    'sort',
    'words',
    'typo',
    'proximity',
    'attributeRank',
    'wordPosition',
    'exactness',
    'until:desc',
    'order:asc',
  ],
  typoTolerance: {
    enabled: true,
    disableOnAttributes: [...lexFields],
    disableOnNumbers: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
  },
  faceting: { maxValuesPerFacet: mostFacetValues, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: mostPaged },
  searchCutoffMs: 150,
  facetSearch: false,
  // Whatever its default may be: stop words, synonyms and locales lose å, ä and ö.
  stopWords: [],
  synonyms: {},
  localizedAttributes: null,
} satisfies Settings;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists whose order says nothing: the server gives them back sorted. */
const sets = new Set<string>([
  'displayedAttributes',
  'filterableAttributes',
  'sortableAttributes',
  'disableOnAttributes',
  'disableOnWords',
  'stopWords',
]);

function comparable(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one) => comparable(one));
    return sets.has(name) ? list.map(String).sort() : list;
  }
  if (!isRecord(value)) return value ?? null;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, comparable(value[key], key)]),
  );
}

/** The part of what the server says that we set; the rest are its defaults. */
function part(of: unknown, like: unknown): unknown {
  if (!isRecord(of) || !isRecord(like) || Object.keys(like).length === 0) return of;
  return Object.fromEntries(Object.keys(like).map((key) => [key, part(of[key], like[key])]));
}

/** Whether an index is set as this code sets it. */
export function hasOurSettings(given: Settings): boolean {
  const ours = JSON.stringify(comparable(indexSettings));
  return JSON.stringify(comparable(part(given, indexSettings))) === ours;
}

/** Names a set of things by what it holds; eight letters or digits. */
export const shortHash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 8);

/** Names the settings. */
export const settingsHash = shortHash(JSON.stringify(indexSettings));
