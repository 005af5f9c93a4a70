import { type FieldWords, isNamed } from '../document-words.js';
import type { DocumentText } from '../search-document.js';
import { quoted, quotedLexemesOf } from './lexemes.js';

type Weight = 'A' | 'B' | 'C';

/** PostgreSQL tells no positions apart beyond 16,383. */
const lastPosition = 16_000;

/** Between two texts of a document, so that no phrase reaches from one into the next. */
const gap = 8;

function weightOf(document: Pick<DocumentText, 'kind'>, field: FieldWords['field']): Weight {
  if (field === 'TITLE') return isNamed(document) ? 'A' : 'B';
  return field === 'LABEL' ? 'B' : 'C';
}

/** The text form of the `tsvector` of a document's words; what is too far in is left out. */
export function tsvectorOf(
  document: Pick<DocumentText, 'kind'>,
  fields: readonly FieldWords[],
): string {
  const places = new Map<string, string>();
  const put = (lexeme: string, place: string): void => {
    const known = places.get(lexeme);
    places.set(lexeme, known === undefined ? place : `${known},${place}`);
  };
  let before = 0;
  for (const { field, tokens, concepts } of fields) {
    const weight = weightOf(document, field);
    const read = tokens.slice(0, Math.max(0, lastPosition - before));
    read.forEach((token, at) => {
      const place = `${before + at + 1}${weight}`;
      for (const lexeme of quotedLexemesOf(token)) put(lexeme, place);
    });
    for (const { concept, from } of concepts) {
      if (from < read.length) put(quoted(concept), `${before + from + 1}${weight}`);
    }
    before += read.length + gap;
  }
  return Array.from(places, ([lexeme, at]) => `${lexeme}:${at}`).join(' ');
}
