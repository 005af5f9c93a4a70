import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { ReadPart } from './parse-question.js';
import type { TellingWord } from './query-plan.js';

/** From this many telling words on a question is long. */
const longFrom = 4;

const keyOf = ({ kind, keys }: TellingWord): string => `${kind} ${keys.join(' ')}`;

const distinct = (words: readonly TellingWord[]): TellingWord[] => [
  ...new Map(words.map((word) => [keyOf(word), word])).values(),
];

function wordsOf({ tokens, terms }: ReadPart): TellingWord[] {
  return tokens
    .filter(({ stop }) => !stop)
    .flatMap(({ surface, lemmas, parts }, at): TellingWord[] => {
      const isExact = terms[at]?.lemmas.length === 0;
      if (isExact) return [];
      const word: TellingWord = { keys: lemmas, kind: 'WORD', shown: surface, df: 0 };
      const inside = parts.map(({ lemma }): TellingWord => ({
        keys: [lemma],
        kind: 'PART',
        shown: lemma,
        df: 0,
      }));
      return [word, ...inside];
    });
}

/**
 * What the parts of a question tell, each once: its words by their base forms, the parts of its
 * compounds, the words it wrote apart, and its concepts. In the order of the question; not yet weighed.
 */
export function tellingWords(parts: readonly ReadPart[], vocabulary: Vocabulary): TellingWord[] {
  const concepts = [...new Set(parts.flatMap((part) => part.concepts))].map(
    (concept): TellingWord => ({
      keys: [concept],
      kind: 'CONCEPT',
      shown: vocabulary.labelsOf(concept)[0] ?? concept,
      df: 0,
    }),
  );
  const joined = parts
    .flatMap((part) => part.joined)
    .map((lemma): TellingWord => ({ keys: [lemma], kind: 'WORD', shown: lemma, df: 0 }));
  return distinct([...parts.flatMap(wordsOf), ...joined, ...concepts]);
}

/** Whether the question is a long one: nothing but words, and enough of them that tell something. */
export function saysMore(parts: readonly ReadPart[]): boolean {
  if (parts.some(({ quoted }) => quoted)) return false;
  const telling = parts.flatMap(({ tokens }) => tokens.filter(({ stop }) => !stop));
  return telling.length >= longFrom;
}
