import { isAffix, shortestCompound } from './compound.js';
import { lexicon } from './lexicon/load-lexicon.js';
import { use } from './lexicon/reading.js';
import { perWord } from './per-word.js';
import type { Token } from './token.js';
import { isKnownWord, readWord } from './word.js';

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

const isOfLetters = perWord(({ surface }) => letters.test(surface));

function goOn(node: number, text: string): number {
  let reached = node;
  for (let at = 0; at < text.length && reached !== 0; at += 1)
    reached = lexicon.step(reached, text.charCodeAt(at));
  return reached;
}

/** Where the lexicon goes on behind a word; 0 where it has none that begins so. */
const nodeBehind = perWord((token) => (isOfLetters(token) ? goOn(lexicon.root, token.surface) : 0));

const none: readonly string[] = [];

/** The base forms of the compound that two words make, where it is known and they are its parts. */
function lemmasTogether(first: Token, second: Token): readonly string[] {
  const behind = nodeBehind(first);
  if (behind === 0 || !isOfLetters(second)) return none;
  const node = goOn(behind, second.surface);
  if (node === 0 || (lexicon.usesAt(node) & use.word) === 0) return none;
  const { lemmas, parts } = readWord(first.surface + second.surface);
  const isMade = parts.some(({ start }) => start === first.surface.length);
  return isMade || (parts.length === 0 && areWords(first, second)) ? lemmas : none;
}

/**
 * Neighbours that make a known word when they are written together ("lär centrum", "lär-centrum").
 * The tokens stay what they are; whoever looks for the words may offer the lemma as another way to
 * meet all of them, and whoever indexes them may add it. A word that may be several has a run for
 * each. Nothing but one space or sign may stand between them.
 */
export function joinedWords(tokens: readonly Token[]): JoinedWords[] {
  const runs: JoinedWords[] = [];
  let first: Token | undefined;
  tokens.forEach((second, to) => {
    if (first && beside(first, second))
      for (const lemma of lemmasTogether(first, second))
        runs.push({ lemma, from: to - 1, to: to + 1 });
    first = second;
  });
  return runs;
}
