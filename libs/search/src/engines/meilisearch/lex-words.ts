import { analyse, type Token } from '../../analyzer/analyse.js';
import { fold } from '../../analyzer/fold.js';
import { perWord } from '../../analyzer/per-word.js';
import { englishMark } from '../../analyzer/token.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

const swedish: Readonly<Record<string, string>> = { å: 'a1', ä: 'a2', ö: 'o3' };

/**
 * A word as the hidden fields hold it: plain letters and digits, which the engine neither folds nor
 * splits, with å ä ö told apart from a and o.
 */
export const lexWord = (word: string): string =>
  word.replace(/[^\p{ASCII}]/gu, (letter) => swedish[letter] ?? fold(letter)).toLowerCase();

/** A word exactly as written. */
export const asWritten = (surface: string): string => `w0${lexWord(surface)}`;

/** A word with marks as somebody types it who leaves them out. */
export const withoutMarks = (folded: string): string => `f0${lexWord(folded)}`;

/** An English stem is of the word as it stands. */
const isCertain = (token: Token, lemma: string): boolean =>
  !token.guessed || lemma.startsWith(englishMark);

const meant = ({ stop, lemmas, parts }: Token): string[] => [
  ...lemmas,
  ...(stop ? [] : parts.map(({ lemma }) => lemma)),
];

const written = ({ surface, folded }: Token): string[] => [
  asWritten(surface),
  ...(surface === folded ? [] : [withoutMarks(folded)]),
];

interface LexWords {
  /** Its lemmas, those of its parts, and how it is written. */
  readonly told: string;
  /** The lemmas that are guessed; empty for most. */
  readonly guessed: string;
}

/** What the hidden fields hold for one word. */
const lexWordsOf = perWord((token): LexWords => {
  const certain = meant(token).filter((lemma) => isCertain(token, lemma));
  const guessed = meant(token).filter((lemma) => !isCertain(token, lemma));
  return {
    told: [...new Set([...certain.map(lexWord), ...written(token)])].join(' '),
    guessed: guessed.map(lexWord).join(' '),
  };
});

/** A text as the hidden fields hold it. */
export interface LexText {
  /** For each word its lemmas, those of its parts, how it is written, and where a concept is named, that. */
  readonly told: string;
  /** Lemmas of words that lack their marks: a guess, and no name of anything (Lan is hardly a län). */
  readonly guessed: string;
}

export function lexText(text: string, vocabulary: Vocabulary): LexText {
  const tokens = analyse(text);
  const concepts = new Map<number, string>();
  for (const { concept, from } of vocabulary.conceptsIn(tokens)) {
    const before = concepts.get(from);
    concepts.set(from, before === undefined ? concept : `${before} ${concept}`);
  }
  const told: string[] = [];
  const guessed: string[] = [];
  tokens.forEach((token, at) => {
    const named = concepts.get(at);
    if (named !== undefined) told.push(named);
    const words = lexWordsOf(token);
    told.push(words.told);
    if (words.guessed) guessed.push(words.guessed);
  });
  return { told: told.join(' '), guessed: guessed.join(' ') };
}
