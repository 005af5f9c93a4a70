import snowball from 'snowball-stemmers';
import { lexicon } from './lexicon/load-lexicon.js';
import { use } from './lexicon/reading.js';
import { englishMark } from './token.js';

const swedish = snowball.newStemmer('swedish');
const english = snowball.newStemmer('english');

const isKnown = (word: string): boolean =>
  lexicon.readings(word).some(({ uses }) => (uses & use.word) !== 0);

/**
 * The Swedish stem of a word that the lexicon does not know; the word itself where its stem is a
 * word that it does know, which it need not be a form of.
 */
export function swedishStem(word: string): string {
  const stem = swedish.stem(word);
  return stem === '' || isKnown(stem) ? word : stem;
}

const isEnglish = /^[a-z]+$/;

/** The English stem of a word of plain letters, marked as one. */
export const englishStem = (word: string): string => englishMark + english.stem(word);

/** The English stem, marked as one; nothing for a word with other letters. */
export const englishStems = (word: string): string[] =>
  isEnglish.test(word) ? [englishStem(word)] : [];
