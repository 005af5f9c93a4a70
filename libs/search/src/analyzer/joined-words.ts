import type { Token } from './token.js';

/** A compound that was written apart: tokens `from` to `to`, the latter exclusive. */
export interface JoinedWords {
  readonly lemma: string;
  readonly from: number;
  readonly to: number;
}

const known: ReadonlySet<string> = new Set(['lärcentrum']);

/**
 * Neighbours that make a known word when they are written together ("lär centrum"). The tokens stay
 * what they are; whoever looks for the words may offer the lemma as another way to meet all of them.
 */
export function joinedWords(tokens: readonly Token[]): JoinedWords[] {
  return tokens.slice(1).flatMap((second, from) => {
    const lemma = `${tokens[from]?.surface}${second.surface}`;
    return known.has(lemma) ? [{ lemma, from, to: from + 2 }] : [];
  });
}
