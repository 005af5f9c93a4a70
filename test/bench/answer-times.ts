import { quantile } from './table.js';

/** How often each question is asked before times are taken, and after. */
const warmUp = 1;
const rounds = 3;

/** Times of several ways in turn, so that what else the machine does meets all of them alike. */
export async function timesInTurn<Way extends string>(
  ways: Readonly<Record<Way, (question: string) => Promise<unknown>>>,
  questions: readonly string[],
): Promise<Record<Way, number[]>> {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Way,
    number[]
  >;
  for (let round = -warmUp; round < rounds; round += 1)
    for (const question of questions)
      for (const name of names) {
        const since = performance.now();
        await ways[name](question);
        if (round >= 0) times[name].push(performance.now() - since);
      }
  return times;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
