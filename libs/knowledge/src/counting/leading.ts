import type { Polarity } from '../evidence/polarity.js';

/** A piece of evidence as one of several that could lead. */
export interface Candidate {
  readonly id: string;
  /** The side its own words are on. */
  readonly polarity: Polarity | null;
  /** The sides it is counted on: the other one, too, where a project contradicts its lesson. */
  readonly helped: boolean;
  readonly hindered: boolean;
}

/** How many pieces lead. */
export const mostLeading = 3;

const sides = [
  { polarity: 'HELPED', counts: (piece: Candidate) => piece.helped },
  { polarity: 'HINDERED', counts: (piece: Candidate) => piece.hindered },
] as const;

/**
 * The pieces to show first, out of candidates in their order (one source after another): the first
 * three; but where they would all speak for one side and the other is there too, the last of them
 * makes way for the first that speaks for the other.
 */
export function leadingOf<Piece extends Candidate>(pieces: readonly Piece[]): Piece[] {
  const first = pieces.slice(0, mostLeading);
  for (const { polarity, counts } of sides) {
    if (first.some((piece) => piece.polarity === polarity)) continue;
    const other =
      pieces.find((piece) => piece.polarity === polarity) ??
      (first.some(counts) ? undefined : pieces.find(counts));
    if (other) return [...first.slice(0, mostLeading - 1), other];
  }
  return first;
}
