/** A sentence, or two, and what says the same in the other language. */
export type SentencePair = readonly [string, string];

interface Move {
  readonly of: number;
  readonly to: number;
  /** What it costs beside the difference in length: one to one is what translators do. */
  readonly cost: number;
}

const moves: readonly Move[] = [
  { of: 1, to: 1, cost: 0 },
  { of: 2, to: 1, cost: 2.4 },
  { of: 1, to: 2, cost: 2.4 },
  { of: 2, to: 2, cost: 4.4 },
  { of: 1, to: 0, cost: 4.6 },
  { of: 0, to: 1, cost: 4.6 },
];

/** Variance of the length of a translation for each letter, as Gale and Church found it. */
const variance = 6.8;
const mostOfPair = 50;
const mostOfOne = 20;

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1);

const lettersOf = (sentences: readonly string[]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0);

/** What it costs that so many letters stand for so many. */
function costOf(of: number, to: number, ratio: number): number {
  const expected = of * ratio;
  if (of === 0 || to === 0) return Math.min(mostOfOne, (expected + to) / mostOfOne);
  const mean = (expected + to) / 2;
  return Math.min(mostOfPair, (to - expected) ** 2 / (variance * mean) / 2);
}

interface Step {
  readonly cost: number;
  readonly move: Move | null;
}

/** The cheapest way to each pair of places, row by row. */
function cheapest(of: readonly string[], to: readonly string[]): Step[][] {
  const ratio = lettersOf(to) / Math.max(1, lettersOf(of));
  const far: Step = { cost: Infinity, move: null };
  const steps = Array.from({ length: of.length + 1 }, () =>
    Array.from({ length: to.length + 1 }, () => far),
  );
  for (let at = 0; at <= of.length; at += 1) {
    for (let there = 0; there <= to.length; there += 1) {
      const here = at + there === 0 ? 0 : (steps[at]?.[there]?.cost ?? Infinity);
      for (const move of moves) {
        const row = steps[at + move.of];
        const known = row?.[there + move.to];
        if (!row || !known) continue;
        const length = lettersOf(of.slice(at, at + move.of));
        const other = lettersOf(to.slice(there, there + move.to));
        const cost = here + move.cost + costOf(length, other, ratio);
        if (cost < known.cost) row[there + move.to] = { cost, move };
      }
    }
  }
  return steps;
}

/** Which sentences of a text say what those of its translation say, told by their lengths and order. */
export function alignedSentences(text: string, translation: string): SentencePair[] {
  const of = sentencesOf(text);
  const to = sentencesOf(translation);
  const steps = cheapest(of, to);
  const pairs: SentencePair[] = [];
  let [at, there] = [of.length, to.length];
  for (;;) {
    const move = steps[at]?.[there]?.move;
    if (!move || at + there === 0) return pairs.reverse();
    const [from, since] = [at - move.of, there - move.to];
    if (move.of > 0 && move.to > 0)
      pairs.push([of.slice(from, at).join(' '), to.slice(since, there).join(' ')]);
    [at, there] = [from, since];
  }
}
