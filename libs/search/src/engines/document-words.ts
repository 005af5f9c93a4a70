import { analyse, type Token } from '../analyzer/analyse.js';
import { perWord } from '../analyzer/per-word.js';
import type { ConceptRun, Vocabulary } from '../vocabulary/vocabulary.js';
import type { DocumentText } from './search-document.js';

/** One text of a document, taken to words. */
export interface FieldWords {
  readonly field: 'LABEL' | 'PASSAGE' | 'TITLE';
  readonly tokens: readonly Token[];
  readonly concepts: readonly ConceptRun[];
}

/** The words of a document, text by text: what every engine stores. */
export function wordsOf(document: DocumentText, vocabulary: Vocabulary): FieldWords[] {
  const fieldOf = (field: FieldWords['field'], text: string): FieldWords => {
    const tokens = analyse(text);
    return { field, tokens, concepts: vocabulary.conceptsIn(tokens) };
  };
  return [
    fieldOf('TITLE', document.title),
    ...document.labels.map((label) => fieldOf('LABEL', label)),
    ...document.passages.map((passage) => fieldOf('PASSAGE', passage)),
  ];
}

/** A sentence is no name: among names it would outweigh them all. */
export const isNamed = ({ kind }: Pick<DocumentText, 'kind'>): boolean =>
  kind !== 'LESSON' && kind !== 'OPEN_QUESTION';

/** The base forms of a word and of its parts, each once. */
const termsOf = perWord(({ lemmas, parts }) => [
  ...new Set([...lemmas, ...parts.map(({ lemma }) => lemma)]),
]);

/** How often something stands in a document. */
export interface TermCount {
  inTitle: number;
  inText: number;
}

/**
 * What a document is ranked by: how often each base form, part of a compound and concept stands in what
 * it is called, and in the rest.
 */
export function termCounts(
  document: DocumentText,
  fields: readonly FieldWords[],
): Map<string, TermCount> {
  const counts = new Map<string, TermCount>();
  const add = (term: string, isName: boolean): void => {
    let count = counts.get(term);
    if (!count) counts.set(term, (count = { inTitle: 0, inText: 0 }));
    if (isName) count.inTitle += 1;
    else count.inText += 1;
  };
  for (const { field, tokens, concepts } of fields) {
    const isName = field === 'LABEL' || (field === 'TITLE' && isNamed(document));
    for (const token of tokens) for (const term of termsOf(token)) add(term, isName);
    for (const { concept } of concepts) add(concept, isName);
  }
  return counts;
}

/** Words in all. */
export const lengthOf = (fields: readonly FieldWords[]): number =>
  fields.reduce((sum, { tokens }) => sum + tokens.length, 0);
