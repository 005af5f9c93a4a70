/**
 * The dictionary makes words of other words by the same rules as their forms: läraren stands under
 * lära, ekonomisk under ekonom. They are words of their own here.
 */
const ownWords: Readonly<Record<string, readonly [begins: string, word: string][]>> = {
  B: [['nde', 'nde']],
  D: [['nde', 'nde']],
  F: [['ndena', 'nde']],
  L: [['ende', 'ende']],
  T: [
    ['isk', 'isk'],
    ['re', 're'],
    ['rna', 're'],
    ['are', 'are'],
    ['arna', 'are'],
  ],
  e: [['bo', 'bo']],
  d: [['sbo', 'sbo']],
};

/** What only verbs have: the present in -r, and the past. */
const verbFlags = /[mMK]/;

/** The base form of what a rule makes of a word. */
export function derivedLemma(word: string, flags: string, flag: string, add: string): string {
  const own = ownWords[flag]?.find(([begins]) => add.startsWith(begins));
  if (own) return word + own[1];
  // Samverkan is a noun, and stands under the verb.
  return flag === 'E' && word.endsWith('a') && verbFlags.test(flags) ? `${word}n` : word;
}
