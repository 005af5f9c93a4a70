import { analyse, type Token } from '../analyzer/analyse.js';

/** Letters of the texts whose words are remembered, twice so many at most: some ten megabytes of words. */
const mostLetters = 400_000;

let recent = new Map<string, readonly Token[]>();
let older = new Map<string, readonly Token[]>();
let letters = 0;

/**
 * The words of a text that is shown. What is found is often found again, and with a page come the same
 * texts for each letter that is typed: their words are remembered for a while.
 */
export function readWords(text: string): readonly Token[] {
  const known = recent.get(text);
  if (known) return known;
  const tokens = older.get(text) ?? analyse(text);
  if (letters + text.length > mostLetters) {
    older = recent;
    recent = new Map();
    letters = 0;
  }
  recent.set(text, tokens);
  letters += text.length;
  return tokens;
}
