/** Words of a sentence, and those of its translation. */
export type WordPair = readonly [readonly string[], readonly string[]];

/** How likely a word is to stand for another, by the former and the latter. */
export type Likelihoods = ReadonlyMap<string, ReadonlyMap<string, number>>;

const rounds = 8;

/** Words that look alike begin as so many times likelier. */
const alikeness = 4;

/** What a word that was met but once is held back by. */
const caution = 0.5;

/** Less is nothing. */
const least = 0.01;

/** The word that stands for whatever no word of the other sentence does. */
const nothing = '';

const numberOf = (numbers: Map<string, number>, word: string): number => {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
};

const spelling: readonly (readonly [RegExp, string])[] = [
  [/^x0/, ''],
  [/[åä]/g, 'a'],
  [/ö/g, 'o'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/(.)\1/g, '$1'],
];
const spelled = (word: string): string =>
  spelling.reduce((text, [sign, plain]) => text.replace(sign, plain), word);

/** Whether two words begin alike for most of their length, as graphene and grafen do. */
function lookAlike(word: string, other: string): boolean {
  const [one, two] = [spelled(word), spelled(other)];
  let shared = 0;
  while (shared < one.length && one[shared] === two[shared]) shared += 1;
  return shared > 0.7 * Math.max(one.length, Math.min(two.length, one.length + 3));
}

/** Every pair of words that meet in a sentence, by number; and for each sentence its pairs. */
interface Cells {
  readonly words: readonly string[];
  readonly others: readonly string[];
  readonly wordOf: Int32Array;
  readonly otherOf: Int32Array;
  readonly sentences: readonly { readonly width: number; readonly cells: Int32Array }[];
}

function cellsOf(pairs: readonly WordPair[]): Cells {
  const [words, others] = [new Map([[nothing, 0]]), new Map<string, number>()];
  const known = new Map<number, number>();
  const [wordOf, otherOf]: number[][] = [[], []];
  const sentences = pairs.map(([of, to]) => {
    const row = [...new Set([0, ...of.map((word) => numberOf(words, word))])];
    const cells = to.flatMap((other) => {
      const place = numberOf(others, other);
      return row.map((word) => {
        const key = word * 2 ** 24 + place;
        const cell = known.get(key);
        if (cell !== undefined) return cell;
        known.set(key, known.size);
        wordOf?.push(word);
        otherOf?.push(place);
        return known.size - 1;
      });
    });
    return { width: row.length, cells: Int32Array.from(cells) };
  });
  return {
    words: [...words.keys()],
    others: [...others.keys()],
    wordOf: Int32Array.from(wordOf ?? []),
    otherOf: Int32Array.from(otherOf ?? []),
    sentences,
  };
}

/** Makes what each word stands for sum to one, or less by what it is held back. */
function evened({ words, wordOf }: Cells, counts: Float64Array, held: number): Float64Array {
  const sums = new Float64Array(words.length).fill(held);
  counts.forEach((count, cell) => {
    sums[wordOf[cell] ?? 0] = (sums[wordOf[cell] ?? 0] ?? 0) + count;
  });
  return counts.map((count, cell) => count / (sums[wordOf[cell] ?? 0] ?? 1));
}

/** One round: each word of a translation is shared out among the words it may stand for. */
function counted({ sentences }: Cells, likely: Float64Array): Float64Array {
  const counts = new Float64Array(likely.length);
  for (const { width, cells } of sentences) {
    for (let from = 0; from < cells.length; from += width) {
      const row = cells.subarray(from, from + width);
      let sum = 0;
      for (const cell of row) sum += likely[cell] ?? 0;
      for (const cell of row) counts[cell] = (counts[cell] ?? 0) + (likely[cell] ?? 0) / sum;
    }
  }
  return counts;
}

/**
 * Learns what words stand for from sentences and their translations, by nothing but which words meet:
 * IBM's first model, some rounds of expectation and maximisation. The same sentences teach the same.
 */
export function learnt(pairs: readonly WordPair[]): Likelihoods {
  const cells = cellsOf(pairs);
  const { words, others, wordOf, otherOf } = cells;
  const wordAt = (cell: number): string => words[wordOf[cell] ?? 0] ?? nothing;
  const otherAt = (cell: number): string => others[otherOf[cell] ?? 0] ?? nothing;
  const begun = Float64Array.from(wordOf, (_, cell) =>
    lookAlike(wordAt(cell), otherAt(cell)) ? 1 + alikeness : 1,
  );
  let likely = evened(cells, begun, 0);
  for (let round = 0; round < rounds; round += 1)
    likely = evened(cells, counted(cells, likely), caution);
  const table = new Map<string, Map<string, number>>();
  likely.forEach((likelihood, cell) => {
    if (likelihood < least || wordAt(cell) === nothing) return;
    const known = table.get(wordAt(cell)) ?? new Map<string, number>();
    table.set(wordAt(cell), known.set(otherAt(cell), likelihood));
  });
  return table;
}
