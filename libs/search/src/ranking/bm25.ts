import type { TellingKind } from '../search-kind.js';

/** How soon more of the same word adds nothing, and how much long documents are held back. */
const k1 = 1.2;
const b = 0.75;

/** A time in the title counts as so many in the text. */
const titleWeight = 3;

/** What is named as a factor or theme tells more than its words; a part of a word tells less. */
const kindWeights: Readonly<Record<TellingKind, number>> = { CONCEPT: 1.5, PART: 0.65, WORD: 1 };

/** What an English word may be in Swedish tells a little less than the word itself. */
const translationWeight = 0.9;

/** How much there is in all. */
export interface Collection {
  readonly docs: number;
  readonly words: number;
}

/** A word asked for, with the number of documents that have it. */
export interface AskedTerm {
  readonly kind: TellingKind;
  readonly df: number;
  readonly place: number;
  /** The place of what it is a piece of. */
  readonly within: number | null;
}

/** How often a document has the term at that place of the list of asked ones. */
export interface Occurrence {
  readonly term: number;
  readonly inTitle: number;
  readonly inText: number;
  /** Whether it is not the word itself that occurs, but what it is in Swedish. */
  readonly translated?: boolean;
}

export interface RankedDocument {
  /** Words in all. */
  readonly length: number;
  readonly occurrences: readonly Occurrence[];
}

/** What a term weighs: the rarer, the more; never less than nothing. */
export function weightOf(
  { kind, df }: Pick<AskedTerm, 'df' | 'kind'>,
  { docs }: Collection,
): number {
  const idf = Math.log(1 + (Math.max(docs, df) - df + 0.5) / (df + 0.5));
  return kindWeights[kind] * idf;
}

/** What one term gives a document: BM25, with times in the title counted more. */
export function shareOf(
  asked: Pick<AskedTerm, 'df' | 'kind'>,
  { inTitle, inText, translated }: Omit<Occurrence, 'term'>,
  length: number,
  collection: Collection,
): number {
  const times = titleWeight * inTitle + inText;
  if (times === 0) return 0;
  const mean = collection.docs > 0 ? collection.words / collection.docs : 1;
  const held = k1 * (1 - b + (b * length) / Math.max(mean, 1));
  const weight = weightOf(asked, collection) * (translated ? translationWeight : 1);
  return (weight * times * (k1 + 1)) / (times + held);
}

/** By the place in the list of terms: those that are pieces of it, also by their places there. */
function piecesIn(asked: readonly AskedTerm[]): number[][] {
  const at = new Map(asked.map(({ place }, index) => [place, index]));
  const pieces: number[][] = asked.map(() => []);
  asked.forEach(({ within }, index) => {
    const whole = within === null ? undefined : at.get(within);
    if (whole !== undefined && whole !== index) pieces[whole]?.push(index);
  });
  return pieces;
}

/**
 * What each of the terms gives a document, in the order of the terms. One that occurs in several base
 * forms counts once, by the one that gives most. Of a compound and its parts, and of a concept and the
 * words it was named by, either the whole counts or its pieces, each for its part of the whole:
 * whichever gives more. What is a piece of something that is not asked for counts by itself.
 */
export function creditsOf(
  { length, occurrences }: RankedDocument,
  asked: readonly AskedTerm[],
  collection: Collection,
): number[] {
  const own = asked.map(() => 0);
  for (const { term, ...times } of occurrences) {
    const one = asked[term];
    if (one) own[term] = Math.max(own[term] ?? 0, shareOf(one, times, length, collection));
  }
  const pieces = piecesIn(asked);
  const together = (index: number): number => {
    const inside = pieces[index] ?? [];
    return inside.reduce((sum, piece) => sum + valueOf(piece), 0) / Math.max(inside.length, 1);
  };
  const valueOf = (index: number): number => Math.max(own[index] ?? 0, together(index));
  const credits = asked.map(() => 0);
  const give = (index: number, part: number): void => {
    const inside = pieces[index] ?? [];
    if ((own[index] ?? 0) >= together(index)) credits[index] = part * (own[index] ?? 0);
    else for (const piece of inside) give(piece, part / inside.length);
  };
  const isPiece = new Set(pieces.flat());
  asked.forEach((_, index) => {
    if (!isPiece.has(index)) give(index, 1);
  });
  return credits;
}

/** How well a document answers: the sum of what the terms give it. */
export const scoreOf = (
  document: RankedDocument,
  asked: readonly AskedTerm[],
  collection: Collection,
): number => creditsOf(document, asked, collection).reduce((sum, credit) => sum + credit, 0);
