import { insideWord } from './clean.js';
import { fold } from './fold.js';
import type { Token } from './token.js';

export type { Token, TokenPart } from './token.js';

/**
 * Names the rules that tokens are made by. A new value makes the worker write the whole index again.
 */
export const analyzerVersion = '1';

/** Longer words are cut: the database takes no more, and nobody types them. Characters. */
const longestWord = 100;

const words = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${insideWord}]*`, 'gu');
const unseen = new RegExp(`[${insideWord}]`, 'gu');

const cut = (word: string): string =>
  word.length > longestWord ? word.slice(0, longestWord).replace(/\p{Surrogate}/gu, '') : word;

/**
 * The words of a text, in order: runs of letters and digits. The only way from text to words, for
 * what is indexed, what is asked and what is marked alike.
 */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(words)) {
    const surface = cut(run.replace(unseen, '').normalize('NFC').toLowerCase());
    const folded = cut(fold(surface));
    if (!folded) continue;
    const end = index + run.length;
    tokens.push({ surface, folded, start: index, end, lemmas: [surface], parts: [], stop: false });
  }
  return tokens;
}
