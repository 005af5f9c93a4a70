import type { ReadSentence } from './read-words.js';

/** Shares of words from which on two things say the same. */
const same = 0.85;

/** Fewer words than this may be alike by chance. */
const fewest = 8;

const keysOf = (sentences: readonly ReadSentence[]): Set<string> =>
  new Set(
    sentences.flatMap(({ words }) =>
      words.flatMap(({ kind, keys }) => (kind === 'WORD' ? keys.slice(0, 1) : [])),
    ),
  );

function saysTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (Math.min(one.size, other.size) < fewest) return false;
  const shared = [...one].filter((key) => other.has(key)).length;
  return shared / (one.size + other.size - shared) >= same;
}

/** Whether two texts say nearly the same. */
export const sayTheSame = (one: readonly ReadSentence[], other: readonly ReadSentence[]): boolean =>
  saysTheSame(keysOf(one), keysOf(other));

/** A thing, and those after it that say nearly the same. */
export interface Folded<Thing> {
  readonly first: Thing;
  readonly others: Thing[];
}

/** Folds what says nearly the same into the first that says it. Order stays. */
export function foldDuplicates<Thing extends { readonly sentences: readonly ReadSentence[] }>(
  things: readonly Thing[],
): Folded<Thing>[] {
  const kept: (Folded<Thing> & { readonly keys: ReadonlySet<string> })[] = [];
  for (const thing of things) {
    const keys = keysOf(thing.sentences);
    const twin = kept.find((one) => saysTheSame(one.keys, keys));
    if (twin) twin.others.push(thing);
    else kept.push({ first: thing, others: [], keys });
  }
  return kept.map(({ first, others }) => ({ first, others }));
}
