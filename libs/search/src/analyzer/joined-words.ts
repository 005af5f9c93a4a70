import { isAffix, shortestCompound } from './compound.js';
import type { Token } from './token.js';
import { readWord, isKnownWord } from './word.js';

/** A compound that was written apart: tokens `from` to `to`, the latter exclusive. */
export interface JoinedWords {
  readonly lemma: string;
  readonly from: number;
  readonly to: number;
}

const letters = /^\p{L}+$/u;

const beside = (first: Token, second: Token): boolean => second.start - first.end === 1;

/** Shorter ones stand beside each other by accident. Letters. */
const shortestPart = 3;

/**
 * The dictionary lists some words without saying that they are made of two (språngbräda): then both
 * must be words that tell something.
 */
const areWords = (...words: readonly Token[]): boolean =>
  words.every(
    ({ surface, stop }) =>
      !stop && surface.length >= shortestPart && !isAffix(surface) && isKnownWord(surface),
  ) && words.reduce((length, { surface }) => length + surface.length, 0) >= shortestCompound;

/** The base forms of the compound that two words make, where it is known and they are its parts. */
function lemmasTogether(first: Token, second: Token): readonly string[] {
  if (!letters.test(first.surface) || !letters.test(second.surface)) return [];
  const together = first.surface + second.surface;
  if (!isKnownWord(together)) return [];
  const { lemmas, parts } = readWord(together);
  const isMade = parts.some(({ start }) => start === first.surface.length);
  return isMade || (parts.length === 0 && areWords(first, second)) ? lemmas : [];
}

/**
 * Neighbours that make a known word when they are written together ("lär centrum", "lär-centrum").
 * The tokens stay what they are; whoever looks for the words may offer the lemma as another way to
 * meet all of them, and whoever indexes them may add it. A word that may be several has a run for
 * each. Nothing but one space or sign may stand between them.
 */
export function joinedWords(tokens: readonly Token[]): JoinedWords[] {
  return tokens.slice(1).flatMap((second, from) => {
    const first = tokens[from];
    if (!first || !beside(first, second)) return [];
    return lemmasTogether(first, second).map((lemma) => ({ lemma, from, to: from + 2 }));
  });
}
