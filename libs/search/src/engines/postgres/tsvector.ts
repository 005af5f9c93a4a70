import { analyse, type Token } from '../../analyzer/analyse.js';
import type { DocumentText } from '../search-document.js';

/**
 * How words stand in the `tsvector` of a document: as written, and, where folding changes them, also
 * folded behind a mark that no word can begin with. A question looks for the folded word under both
 * forms, and ranks higher what stands as typed.
 */
export const foldedMark = '~';

type Weight = 'A' | 'B' | 'C';

/** PostgreSQL tells no positions apart beyond 16,383. */
const lastPosition = 16_000;

/** Between two texts of a document, so that no phrase reaches from one into the next. */
const gap = 8;

/** A sentence is no name: among titles it would outweigh them all. */
const titleWeight = ({ kind }: DocumentText): Weight =>
  kind === 'LESSON' || kind === 'OPEN_QUESTION' ? 'B' : 'A';

/** A word as the text forms of `tsvector` and `tsquery` take it. */
export const quoted = (lexeme: string): string =>
  `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

function lexemesOf({ surface, folded }: Token): string[] {
  return surface === folded ? [surface] : [surface, foldedMark + folded];
}

/** The text form of a document's `tsvector`, and how many words it was made of. */
export function tsvectorOf(document: DocumentText): { text: string; length: number } {
  const positions = new Map<string, string[]>();
  let position = 0;
  let length = 0;
  const add = (text: string, weight: Weight): void => {
    for (const token of analyse(text)) {
      position += 1;
      length += 1;
      if (position > lastPosition) return;
      for (const lexeme of lexemesOf(token)) {
        const known = positions.get(lexeme);
        if (known) known.push(position + weight);
        else positions.set(lexeme, [position + weight]);
      }
    }
    position += gap;
  };
  add(document.title, titleWeight(document));
  for (const label of document.labels) add(label, 'B');
  for (const passage of document.passages) add(passage, 'C');
  const text = [...positions].map(([lexeme, places]) => `${quoted(lexeme)}:${places.join(',')}`);
  return { text: text.join(' '), length };
}
