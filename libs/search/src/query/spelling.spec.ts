import fc from 'fast-check';
import type { PlanTerm } from './query-plan.js';
import { formsOf, nearestWords, patternsNear, swapped, typosBetween } from './spelling.js';

const typed = (folded: string, given: Partial<PlanTerm> = {}): PlanTerm => ({
  surface: folded,
  folded,
  marked: false,
  prefix: false,
  lemmas: [folded],
  parts: [],
  near: [],
  translations: [],
  ...given,
});

test.each([
  ['kommun', 'kommun', 0],
  ['komun', 'kommun', 1],
  ['kommmun', 'kommun', 1],
  ['kommyn', 'kommun', 1],
  ['kommnu', 'kommun', 1],
  ['komnu', 'kommun', 2],
  ['ommun', 'kommun', 2],
  ['entrum', 'centrum', 2],
  ['region', 'religion', 2],
  ['arbetsgivare', 'arbetstagare', 3],
])('%s and %s differ by %i', (one, other, typos) => {
  expect(typosBetween(one, other, 2)).toBe(typos);
});

test('two letters changed about, everywhere', () => {
  expect(swapped('abc')).toEqual(['bac', 'acb']);
  expect(swapped('aa')).toEqual([]);
});

describe('words that were probably meant', () => {
  const index = ['kommun', 'kommunikation', 'larcentrum', 'brunn', 'bruk', 'hind', 'religion'];
  const alike = index.map((folded, at) => ({
    term: folded.replace('larc', 'lärc'),
    folded,
    df: 10 - at,
  }));
  test.each([
    ['komun', ['kommun']],
    ['komm', []],
    ['larcentrum', ['lärcentrum']],
    ['larsentrom', ['lärcentrum']],
    ['hynd', []],
    ['region', []],
    ['brunarna', ['brunn']],
    ['finnsinte', []],
  ])('%s: %j', (word, meant) => {
    expect(nearestWords(typed(word), alike)).toEqual(meant);
  });

  test('a word typed with its own letters means no others', () => {
    const term = typed('rad', { surface: 'råd', marked: true });
    expect(nearestWords(term, [{ term: 'rad', folded: 'rad', df: 9 }])).toEqual([]);
  });
});

test('whatever is near enough meets one of the patterns it is looked for by', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 12 });
  const like = (pattern: string): RegExp => new RegExp(`^${pattern.replaceAll('%', '.*')}$`);
  fc.assert(
    fc.property(letters, fc.nat(11), fc.constantFrom('', 'a', 'bc'), (word, at, put) => {
      const [form] = formsOf(typed(word));
      const other = word.slice(0, at) + put + word.slice(at + 1);
      if (!form || typosBetween(word, other, form.most) > form.most) return;
      const isSwapped = swapped(word).includes(other);
      expect(isSwapped || patternsNear(form).some((pattern) => like(pattern).test(other))).toBe(
        true,
      );
    }),
  );
});
