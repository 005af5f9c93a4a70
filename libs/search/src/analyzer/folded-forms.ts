import { lexicon } from './lexicon/load-lexicon.js';
import { use } from './lexicon/reading.js';

/** Letters that a plain one is typed for where a keyboard has no others. */
const marked: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({ a: 'åäà', e: 'éèê', o: 'ö', u: 'ü' }).map(([plain, letters]) => [
    plain,
    Array.from(letters, (letter) => letter.charCodeAt(0)),
  ]),
);

/** More are not read: so ambiguous a word tells nothing. */
const mostForms = 8;

/**
 * The words of the lexicon that a word is when its plain letters may stand for marked ones; those
 * of the lexicon only. Empty for what has marks itself.
 */
export function foldedForms(word: string): string[] {
  const found: string[] = [];
  const go = (at: number, node: number, written: string): void => {
    if (node === 0 || found.length >= mostForms) return;
    if (at === word.length) {
      if ((lexicon.usesAt(node) & use.word) !== 0) found.push(written);
      return;
    }
    const letter = word.charAt(at);
    for (const code of [letter.charCodeAt(0), ...(marked.get(letter) ?? [])])
      go(at + 1, lexicon.step(node, code), written + String.fromCharCode(code));
  };
  if (/^[a-z]+$/.test(word)) go(0, lexicon.root, '');
  return found;
}
