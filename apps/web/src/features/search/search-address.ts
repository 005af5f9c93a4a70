import { limits } from '@pis/contract';
import type {
  FacetName,
  ProjectPhase,
  SearchKind,
  SearchSort,
  SourceKind,
} from '../../gql/enumerations';
import type { hitKinds, searchPageParams } from '../../lib/search-params';
import type { SearchInput } from './search-query';

/** What the address of the search page says. */
export type SearchAddress = ReturnType<typeof searchPageParams>;
export type HitKind = (typeof hitKinds)[number];

/** The kinds of hits, in the order of the tabs. */
export const kindsOfTabs: Record<HitKind, SearchKind> = {
  lardomar: 'LESSON',
  projekt: 'PROJECT',
  faktorer: 'FACTOR',
  teman: 'THEME',
  organisationer: 'ORGANISATION',
  fragor: 'OPEN_QUESTION',
  dokument: 'SOURCE',
};

const phases: Record<ProjectPhase, string> = {
  PLANNED: 'planerat',
  GOING_ON: 'pagar',
  ENDED: 'avslutat',
  UNKNOWN: 'okand',
};

const sourceKinds: Record<SourceKind, string> = {
  REPORT: 'rapport',
  STUDY: 'studie',
  PRESENTATION: 'presentation',
  RECORDING: 'inspelning',
  MODEL: 'modell',
  TOOL: 'verktyg',
  PAGE: 'webbsida',
};

/** Facets one can choose in, and where their choices stand in the address. */
export const facetParams = {
  THEME: 'tema',
  COUNTY: 'lan',
  FUNDER: 'finansiar',
  PHASE: 'fas',
  SOURCE_KIND: 'kalla',
} as const satisfies Record<Exclude<FacetName, 'KIND'>, keyof SearchAddress>;

export type FilterName = keyof typeof facetParams;
export const filterNames = Object.keys(facetParams) as FilterName[];

/** The values of filters that have always the same ones, in the order in which they are shown. */
export const fixedValues: Partial<Record<FilterName, readonly string[]>> = {
  PHASE: Object.keys(phases),
  SOURCE_KIND: Object.keys(sourceKinds),
};

const sorts = {
  relevans: 'RELEVANCE',
  erfarenhet: 'EXPERIENCE',
  titel: 'TITLE',
} as const satisfies Record<NonNullable<SearchAddress['ordning']>, SearchSort>;

/** The orders of hits as they stand in the address, and in the API. */
export const sortNames = Object.entries(sorts) as [keyof typeof sorts, SearchSort][];

const backwards = <K extends string>(words: Record<K, string>) =>
  new Map((Object.keys(words) as K[]).map((key) => [words[key], key]));
const phaseOf = backwards(phases);
const sourceKindOf = backwards(sourceKinds);

const known = <K>(words: readonly string[] | undefined, table: ReadonlyMap<string, K>): K[] =>
  (words ?? []).map((word) => table.get(word)).filter((value) => value !== undefined);

/** How a value of a facet is written in the address. */
export function addressOf(filter: FilterName, value: string): string {
  if (filter === 'PHASE') return phases[value as ProjectPhase] ?? value;
  if (filter === 'SOURCE_KIND') return sourceKinds[value as SourceKind] ?? value;
  return value;
}

export const pageSize = 20;
/** The last page that is answered. */
export const lastPage = limits.searchPages.max;

/** The question that an address asks. */
export function inputOf(address: SearchAddress): SearchInput {
  return {
    query: address.q ?? '',
    kinds: address.typ ? [kindsOfTabs[address.typ]] : [],
    themes: address.tema ?? [],
    counties: address.lan ?? [],
    funders: address.finansiar ?? [],
    phases: known(address.fas, phaseOf),
    sourceKinds: known(address.kalla, sourceKindOf),
    fromYear: address.fran,
    toYear: address.till,
    onlyMyWords: address.ord === 'mina',
    pageSize,
    sort: sorts[address.ordning ?? 'relevans'],
  };
}

/** Whether the address narrows by this value: at once, before any answer. */
export const isChosen = (address: SearchAddress, filter: FilterName, value: string): boolean =>
  address[facetParams[filter]]?.includes(addressOf(filter, value)) ?? false;

/** The address with one value of a filter turned on or off; back on the first page. */
export function toggled(address: SearchAddress, filter: FilterName, value: string): SearchAddress {
  const param = facetParams[filter];
  const word = addressOf(filter, value);
  const chosen = address[param] ?? [];
  const rest = chosen.filter((one) => one !== word);
  const next = rest.length < chosen.length ? rest : [...chosen, word];
  return { ...address, [param]: next.length > 0 ? next : undefined, sida: undefined };
}

/** The address without its years. */
export const withoutYears = (address: SearchAddress): SearchAddress => ({
  ...address,
  fran: undefined,
  till: undefined,
  sida: undefined,
});

/** The address without one filter, or without any of them. */
export function without(address: SearchAddress, filter: FilterName | 'all'): SearchAddress {
  const names = filter === 'all' ? filterNames : [filter];
  const emptied = Object.fromEntries(names.map((name) => [facetParams[name], undefined]));
  const rest = { ...address, ...emptied, sida: undefined };
  return filter === 'all' ? withoutYears(rest) : rest;
}

/** How many choices narrow the search. */
export const countChosen = (address: SearchAddress): number =>
  filterNames.reduce((sum, name) => sum + (address[facetParams[name]]?.length ?? 0), 0) +
  (address.fran || address.till ? 1 : 0);
