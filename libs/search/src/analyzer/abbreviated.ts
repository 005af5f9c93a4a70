import { abbreviations } from './domain-lexicon.js';

/** A shortened word as it stands in a text. */
export interface Abbreviation {
  /** Where it ends, UTF-16, exclusive. */
  readonly end: number;
  readonly surface: string;
  /** The word it stands for; null where that is too common to tell anything. */
  readonly lemma: string | null;
}

const pattern = (written: string): string =>
  written
    .split(/(?<=\.)/)
    .map((piece) => piece.replace('.', '\\.'))
    .join('\\s?');

const known = new RegExp(
  `(?:${Object.keys(abbreviations)
    .sort((a, b) => b.length - a.length)
    .map(pattern)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
);
const initials = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/uy;

/** The abbreviation with full stops that begins at `at`: one of the table, or letters with a stop after each. */
export function abbreviationAt(text: string, at: number): Abbreviation | null {
  known.lastIndex = at;
  const [written] = known.exec(text) ?? [];
  if (written !== undefined) {
    const surface = written.replace(/\s/g, '').toLowerCase();
    return { end: at + written.length, surface, lemma: abbreviations[surface] ?? null };
  }
  initials.lastIndex = at;
  const [letters] = initials.exec(text) ?? [];
  if (letters === undefined) return null;
  const surface = letters.normalize('NFC').toLowerCase();
  return { end: at + letters.length, surface, lemma: surface.replaceAll('.', '') };
}
