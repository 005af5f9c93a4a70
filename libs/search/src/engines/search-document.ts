import type { Language } from '@pis/accounts';
import type { FacetName, SearchKind } from '../search-kind.js';

/** The values of a document by the facet they belong to; each once. Slugs, codes, enumeration names. */
export type FacetValues = Readonly<Record<Exclude<FacetName, 'KIND'>, readonly string[]>>;

/** The words of one public thing, as its rows have them now. */
export interface DocumentText {
  readonly id: string;
  readonly kind: SearchKind;
  readonly version: number;
  readonly language: Language;
  /** What it is shown by: its name, or for a lesson or question the sentence itself. */
  readonly title: string;
  /** Other names it is found by. */
  readonly labels: readonly string[];
  /** Everything else, a paragraph or field each. */
  readonly passages: readonly string[];
}

/** One public thing as an engine stores it. Only the indexer makes these. */
export interface SearchDocument extends DocumentText {
  readonly facets: FacetValues;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}
