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
 * The forms of the lexicon that a word is when its plain letters may stand for marked ones, and that
 * may be used so. Empty for what has marks itself.
 */
export function foldedForms(word: string, uses: number): string[] {
  const found: string[] = [];
  const go = (at: number, node: number, written: string): void => {
    if (node === 0 || found.length >= mostForms) return;
    if (at === word.length) {
      if ((lexicon.usesAt(node) & uses) !== 0) found.push(written);
      return;
    }
    const letter = word.charAt(at);
    for (const code of [letter.charCodeAt(0), ...(marked.get(letter) ?? [])])
      go(at + 1, lexicon.step(node, code), written + String.fromCharCode(code));
  };
  if (/^[a-z]+$/.test(word)) go(0, lexicon.root, '');
  return found;
}

/** Shorter parts are too many words. Letters. */
const shortestPart = 4;

/** A compound of two that is typed without marks, with them; null where none is found. */
export function foldedCompound(word: string): string | null {
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const [head] = foldedForms(word.slice(at), use.end);
    const [begin] = head === undefined ? [] : foldedForms(word.slice(0, at), use.begin);
    if (head !== undefined && begin !== undefined) return begin + head;
  }
  return null;
}
