import type { FacetValues } from '../engines/search-document.js';
import { type Collection, type RankedDocument, shareOf } from '../ranking/bm25.js';
import type { AskedScope } from './asked-scope.js';
import { isNeighbour } from './neighbouring-counties.js';
import { timesWeight, type Told } from './telling.js';

/** How much more a document is like the text for what it shares beside words. */
const boosts = { theme: 0.15, county: 0.08, neighbour: 0.04, funder: 0.06, time: 0.05 };

/** The part of what a text tells that another must say to be like it; less where a theme is theirs both. */
const leastShared = { inTheme: 0.04, elsewhere: 0.15 };

/** What is shared beside words. */
export interface SharedFacts {
  readonly themes: readonly string[];
  readonly counties: readonly string[];
  /** Counties of the document beside one of the text. */
  readonly neighbours: readonly string[];
  readonly funders: readonly string[];
  readonly sameTime: boolean;
}

/** A document by what it can be compared by beside its words. */
export interface ComparedDocument {
  readonly facets: Pick<FacetValues, 'COUNTY' | 'FUNDER' | 'THEME'>;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

const both = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((value) => other.includes(value));

function overlap(scope: AskedScope, { fromYear, toYear }: ComparedDocument): boolean {
  const [from, to] = [scope.fromYear ?? scope.toYear, scope.toYear ?? scope.fromYear];
  const [since, until] = [fromYear ?? toYear, toYear ?? fromYear];
  if (from === null || to === null || since == null || until == null) return false;
  return since <= to && from <= until;
}

/** What a document has in common with what is asked, beside words. */
export function sharedFacts(scope: AskedScope, document: ComparedDocument): SharedFacts {
  const { COUNTY, FUNDER, THEME } = document.facets;
  const counties = both(scope.counties, COUNTY);
  const neighbours =
    counties.length > 0
      ? []
      : COUNTY.filter((county) => scope.counties.some((asked) => isNeighbour(asked, county)));
  return {
    themes: both(scope.themes, THEME),
    counties,
    neighbours,
    funders: both(scope.funders, FUNDER),
    sameTime: overlap(scope, document),
  };
}

const boostOf = (facts: SharedFacts): number =>
  1 +
  (facts.themes.length > 0 ? boosts.theme : 0) +
  (facts.counties.length > 0 ? boosts.county : 0) +
  (facts.neighbours.length > 0 ? boosts.neighbour : 0) +
  (facts.funders.length > 0 ? boosts.funder : 0) +
  (facts.sameTime ? boosts.time : 0);

/**
 * How like the text a document is: BM25 of the text's telling words, each as often as the text says it,
 * and more for the facts they share. 0 where it has too little of the text to be like it.
 */
export function likenessOf(
  document: RankedDocument,
  { words, whole }: Told,
  collection: Collection,
  facts: SharedFacts,
): number {
  const best = new Map<number, number>();
  for (const { term, ...times } of document.occurrences) {
    const word = words[term];
    if (!word) continue;
    const share = shareOf(word, times, document.length, collection) * timesWeight(word.times);
    best.set(term, Math.max(best.get(term) ?? 0, share));
  }
  const told = [...best.keys()].reduce((sum, term) => sum + (words[term]?.tells ?? 0), 0);
  const least = facts.themes.length > 0 ? leastShared.inTheme : leastShared.elsewhere;
  if (told < least * whole) return 0;
  return [...best.values()].reduce((sum, share) => sum + share, 0) * boostOf(facts);
}
