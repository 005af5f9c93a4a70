import { analyse, type Token } from '../../analyzer/analyse.js';
import { fold } from '../../analyzer/fold.js';
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

function ofToken({ surface, folded, stop, lemmas, parts }: Token): string[] {
  const told = [...lemmas, ...(stop ? [] : parts.map(({ lemma }) => lemma))];
  const written = [asWritten(surface), ...(surface === folded ? [] : [withoutMarks(folded)])];
  return [...told.map(lexWord), ...written];
}

/**
 * A text as the hidden fields hold it: for each word its lemmas, those of its parts, how it is
 * written, and where a concept is named, that.
 */
export function lexText(text: string, vocabulary: Vocabulary): string {
  const tokens = analyse(text);
  const concepts = new Map<number, string[]>();
  for (const { concept, from } of vocabulary.conceptsIn(tokens)) {
    concepts.set(from, [...(concepts.get(from) ?? []), concept]);
  }
  return tokens
    .flatMap((token, at) => [...new Set([...(concepts.get(at) ?? []), ...ofToken(token)])])
    .join(' ');
}
