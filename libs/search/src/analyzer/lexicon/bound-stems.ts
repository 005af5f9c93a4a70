/** What a stem that only stands in compounds is taken to come from: its end, and what stands there in the word. */
const endings: readonly (readonly [end: string, word: string])[] = [
  ['s', ''],
  ['s', 'e'],
  ['s', 'a'],
  ['s', 'an'],
  ['es', ''],
  ['es', 'a'],
  ['es', 'e'],
  ['ar', 'are'],
  ['', 'e'],
  ['', 'a'],
  ['ie', 'ium'],
  ['ie', 'ie'],
  ['e', ''],
  ['e', 'a'],
  ['o', 'a'],
  ['o', ''],
  ['o', 'e'],
  ['u', 'a'],
  ['a', ''],
  ['t', 'd'],
  ['', 'ma'],
  ['er', 'ra'],
  ['el', 'la'],
  ['el', 'le'],
  ['i', 'um'],
];

/** The word that a bound stem stands for (arbets: arbete); the stem itself where none is found. */
export function boundBase(stem: string, words: ReadonlySet<string>): string {
  if (words.has(stem)) return stem;
  for (const [end, word] of endings) {
    if (!stem.endsWith(end)) continue;
    const base = stem.slice(0, stem.length - end.length) + word;
    if (words.has(base)) return base;
  }
  return stem;
}
