import { analyse } from '../analyzer/analyse.js';
import type { TextRange } from '../query/find-matches.js';
import type { TellingKind } from '../search-kind.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** One thing that a sentence says, and where: a word by all its base forms, a part, a concept. */
export interface SaidWord extends TextRange {
  readonly kind: TellingKind;
  readonly keys: readonly string[];
  /** As written; a concept by its label. */
  readonly shown: string;
}

/** A sentence, and what it says; places count from the beginning of the sentence. */
export interface ReadSentence {
  readonly text: string;
  readonly words: readonly SaidWord[];
}

/** Digits alone: a year or an amount that two texts share says nothing of what they are about. */
const figures = /^\d+$/u;

function wordsOf({ text }: Sentence, vocabulary: Vocabulary): SaidWord[] {
  const tokens = analyse(text, { remembering: false });
  const telling = tokens.filter(({ stop, folded }) => !stop && !figures.test(folded));
  const words = telling.flatMap(({ surface, start, end, lemmas, parts }): SaidWord[] => [
    { kind: 'WORD', keys: lemmas, shown: surface, start, end },
    ...parts.map((part): SaidWord => ({
      kind: 'PART',
      keys: [part.lemma],
      shown: part.lemma,
      start: part.start,
      end: part.end,
    })),
  ]);
  const concepts = vocabulary.conceptsIn(tokens).flatMap(({ concept, from, to }): SaidWord[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last) return [];
    const shown = vocabulary.labelsOf(concept)[0] ?? concept;
    return [{ kind: 'CONCEPT', keys: [concept], shown, start: first.start, end: last.end }];
  });
  return [...words, ...concepts];
}

/** The sentences of some texts of one thing, in order, each once. */
export function readSentences(texts: readonly string[], vocabulary: Vocabulary): ReadSentence[] {
  const sentences = new Map<string, Sentence>();
  for (const sentence of texts.flatMap(sentencesOf)) {
    if (!sentences.has(sentence.text)) sentences.set(sentence.text, sentence);
  }
  return [...sentences.values()].map((sentence) => ({
    text: sentence.text,
    words: wordsOf(sentence, vocabulary),
  }));
}
