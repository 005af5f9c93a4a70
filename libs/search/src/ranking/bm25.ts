import type { TellingKind } from '../search-kind.js';

/** How soon more of the same word adds nothing, and how much long documents are held back. */
const k1 = 1.2;
const b = 0.75;

/** A time in the title counts as so many in the text. */
const titleWeight = 3;

/** What is named as a factor or theme tells more than its words; a part of a word tells less. */
const kindWeights: Readonly<Record<TellingKind, number>> = { CONCEPT: 1.5, PART: 0.8, WORD: 1 };

/** How much there is in all. */
export interface Collection {
  readonly docs: number;
  readonly words: number;
}

/** A word asked for, with the number of documents that have it. */
export interface AskedTerm {
  readonly kind: TellingKind;
  readonly df: number;
}

/** How often a document has the term at that place of the list of asked ones. */
export interface Occurrence {
  readonly term: number;
  readonly inTitle: number;
  readonly inText: number;
}

export interface RankedDocument {
  /** Words in all. */
  readonly length: number;
  readonly occurrences: readonly Occurrence[];
}

/** What a term weighs: the rarer, the more; never less than nothing. */
export function weightOf({ kind, df }: AskedTerm, { docs }: Collection): number {
  const idf = Math.log(1 + (Math.max(docs, df) - df + 0.5) / (df + 0.5));
  return kindWeights[kind] * idf;
}

/** What one term gives a document: BM25, with times in the title counted more. */
export function shareOf(
  asked: AskedTerm,
  { inTitle, inText }: Omit<Occurrence, 'term'>,
  length: number,
  collection: Collection,
): number {
  const times = titleWeight * inTitle + inText;
  if (times === 0) return 0;
  const mean = collection.docs > 0 ? collection.words / collection.docs : 1;
  const held = k1 * (1 - b + (b * length) / Math.max(mean, 1));
  return (weightOf(asked, collection) * times * (k1 + 1)) / (times + held);
}

/**
 * How well a document answers: the sum of what the terms give it. A term that occurs in several base
 * forms counts once, by the one that gives most.
 */
export function scoreOf(
  { length, occurrences }: RankedDocument,
  asked: readonly AskedTerm[],
  collection: Collection,
): number {
  const best = new Map<number, number>();
  for (const { term, ...times } of occurrences) {
    const one = asked[term];
    if (!one) continue;
    best.set(term, Math.max(best.get(term) ?? 0, shareOf(one, times, length, collection)));
  }
  return [...best.values()].reduce((sum, share) => sum + share, 0);
}
