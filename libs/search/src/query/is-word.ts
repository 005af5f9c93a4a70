import { isKnownWord, readWord } from '../analyzer/word.js';

/** Whether the language has the word: the lexicon knows it, or it is made of words that it knows. */
export const isWord = (word: string): boolean =>
  isKnownWord(word) || readWord(word).parts.length > 0;
