import { expect, test } from '@jest/globals';
import { byName, facetValues, firstValues, inFormerOrder } from './facet-values';
import type { Facet } from './search-query';

const counties = (...values: [string, number][]): Facet[] => [
  {
    name: 'COUNTY',
    values: values.map(([value, count]) => ({ value, labelSv: value, labelEn: value, count })),
  },
];
const shown = (values: readonly { value: string; count: number }[]) =>
  values.map(({ value, count }) => `${value} ${count}`);

const choices = counties(['Kronoberg', 40], ['Örebro', 30], ['Gävleborg', 20]);

test('what the question has comes first, everything else one can narrow by after it with nothing', () => {
  const values = facetValues(counties(['Gävleborg', 3]), choices);
  expect(shown(values.COUNTY)).toEqual(['Gävleborg 3', 'Kronoberg 0', 'Örebro 0']);
});

test('phases and kinds of source are all there, in their own order, without any answer', () => {
  const values = facetValues([], []);
  expect(values.PHASE).toHaveLength(4);
  expect(values.SOURCE_KIND).toHaveLength(7);
  expect(values.THEME).toEqual([]);
});

test('an order holds as long as its question: nothing moves, what is new comes last', () => {
  const former = facetValues(counties(['Gävleborg', 3], ['Kronoberg', 1]), choices);
  const values = facetValues(counties(['Örebro', 9], ['Kronoberg', 2]), choices);
  expect(shown(inFormerOrder(values, former).COUNTY)).toEqual([
    'Gävleborg 0',
    'Kronoberg 2',
    'Örebro 9',
  ]);
});

test('the first values do not depend on counts; what was chosen stays among them', () => {
  const { COUNTY } = facetValues([], choices);
  expect(shown(firstValues(COUNTY, 1, new Set(['Gävleborg'])))).toEqual([
    'Kronoberg 0',
    'Gävleborg 0',
  ]);
});

test('by name, å ä ö come after z', () => {
  const { COUNTY } = facetValues(counties(['Örebro', 1], ['Östergötland', 1], ['Uppsala', 1]), []);
  expect(shown(byName('COUNTY', COUNTY))).toEqual(['Uppsala 1', 'Örebro 1', 'Östergötland 1']);
});
