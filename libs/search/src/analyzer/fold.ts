/** Letters that are not a base letter with a mark, and what they are folded to. */
const otherLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};

const notOfAWord = /[^\p{L}\p{N}]/gu;

/**
 * A word without case and without marks on its letters, so that larcentrum and lärcentrum meet.
 * Compatibility forms are folded too: ﬁ is fi, full-width letters are plain ones.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD') // the lower case of some letters is composed
    .replace(notOfAWord, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => otherLetters[letter] ?? letter);
}
