/** A text that is asked with while it is written. Answers are kept under its number, never under its words. */
export type RestedText = { number: number; text: string; words: ReadonlySet<string> };

/** Fewer telling words than this are like everything. */
const fewest = 6;

/** So many words must be others before it is asked again. */
const changed = 3;

let asked = 0;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu));

const differing = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => !other.has(word)).length;

/**
 * What to ask with now that a text rests: what was asked with before while only a few words are others,
 * null while it says too little.
 */
export function nextRested(before: RestedText | null, text: string): RestedText | null {
  const words = wordsOf(text);
  if (words.size < fewest) return null;
  if (before && differing(before.words, words) + differing(words, before.words) < changed) {
    return before;
  }
  asked += 1;
  return { number: asked, text: text.trim(), words };
}
