import { registerEnumType } from '@nestjs/graphql';

/** What can be found. */
export const SearchKind = {
  FACTOR: 'FACTOR',
  LESSON: 'LESSON',
  OPEN_QUESTION: 'OPEN_QUESTION',
  ORGANISATION: 'ORGANISATION',
  PROJECT: 'PROJECT',
  SOURCE: 'SOURCE',
  THEME: 'THEME',
} as const;
export type SearchKind = keyof typeof SearchKind;
registerEnumType(SearchKind, { name: 'SearchKind' });

export const searchKinds = Object.values(SearchKind);

/** TITLE is in Swedish order: å, ä and ö after z. */
export const SearchSort = {
  EXPERIENCE: 'EXPERIENCE',
  RELEVANCE: 'RELEVANCE',
  TITLE: 'TITLE',
} as const;
export type SearchSort = keyof typeof SearchSort;
registerEnumType(SearchSort, { name: 'SearchSort' });

export const SearchEngineName = { MEILISEARCH: 'MEILISEARCH', POSTGRES: 'POSTGRES' } as const;
export type SearchEngineName = keyof typeof SearchEngineName;
registerEnumType(SearchEngineName, { name: 'SearchEngineName' });

/** What results can be narrowed by. */
export const FacetName = {
  COUNTY: 'COUNTY',
  FUNDER: 'FUNDER',
  KIND: 'KIND',
  PHASE: 'PHASE',
  SOURCE_KIND: 'SOURCE_KIND',
  THEME: 'THEME',
} as const;
export type FacetName = keyof typeof FacetName;
registerEnumType(FacetName, { name: 'FacetName' });

export const facetNames = Object.values(FacetName);

/** What a word of a question is compared as: itself, part of a compound, or a factor or theme by any label. */
export const TellingKind = { CONCEPT: 'CONCEPT', PART: 'PART', WORD: 'WORD' } as const;
export type TellingKind = keyof typeof TellingKind;
registerEnumType(TellingKind, { name: 'TellingKind' });
