import { type Step, wayBetween } from './loops.js';

const table: [about: string, steps: string[], from: string, to: string, way: string | null][] = [
  ['no links', [], 'a', 'b', null],
  ['one step', ['ab'], 'a', 'b', 'ab'],
  ['against the direction', ['ab'], 'b', 'a', null],
  ['a chain', ['ab', 'bc', 'cd'], 'a', 'd', 'abcd'],
  ['the shortest of two', ['ab', 'bc', 'cd', 'ad'], 'a', 'd', 'ad'],
  ['past a dead end', ['ab', 'ac', 'cd'], 'a', 'd', 'acd'],
  ['a loop on the way does not hold it up', ['ab', 'ba', 'bc'], 'a', 'c', 'abc'],
  ['a loop without the goal', ['ab', 'bc', 'ca'], 'a', 'd', null],
  ['already there', ['ab'], 'a', 'a', 'a'],
];

test.each(table)('%s', (_about, steps, from, to, way) => {
  const found = wayBetween(
    steps.map((step): Step => [step.charAt(0), step.charAt(1)]),
    from,
    to,
  );
  expect(found?.join('') ?? null).toBe(way);
});
