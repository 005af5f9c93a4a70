import type { Token } from '../analyzer/analyse.js';
import { englishStopWords, swedishStopWords } from '../analyzer/stop-words.js';
import { englishMark } from '../analyzer/token.js';
import { isKnownWord } from '../analyzer/word.js';
import { swedishFor } from '../vocabulary/english-words.js';

/** No Swedish word: it was read by its English stem as well. */
const isForeign = ({ surface, lemmas }: Token): boolean =>
  lemmas.some((lemma) => lemma.startsWith(englishMark)) && !isKnownWord(surface);

/** 1 for a word of English alone, -1 for one of Swedish alone, 0 for what may be both, or neither. */
function leaning(token: Token): number {
  const { surface, stop } = token;
  const isEnglish = stop ? englishStopWords.has(surface) : swedishFor(surface).length > 0;
  const isSwedish = stop ? swedishStopWords.has(surface) : !isForeign(token);
  return Number(isEnglish) - Number(isSwedish);
}

/** Whether a question is asked in English: more of its words are English alone than Swedish alone. */
export const asksInEnglish = (tokens: readonly Token[]): boolean =>
  tokens.reduce((sum, token) => sum + leaning(token), 0) > 0;

/**
 * What a word of a question may be in Swedish. Words that are Swedish, too (plan, barn), only where all of
 * the question is English.
 */
export const translationsOf = (token: Token, inEnglish: boolean): readonly string[] =>
  !token.stop && (inEnglish || isForeign(token))
    ? swedishFor(token.surface).filter((lemma) => !token.lemmas.includes(lemma))
    : [];
