import { expect, test } from '@jest/globals';
import { timeSpan } from './time-span';

const spans: [period: string | null, from: number | null, to: number | null][] = [
  ['2021', 2021, 2022],
  ['2015/2018', 2015, 2019],
  ['2012/2015-22', 2012, 2015 + 8 / 12],
  ['2016-23', 2016 + 8 / 12, 2016 + 11 / 12],
  ['2021-03', 2021 + 2 / 12, 2021 + 3 / 12],
  ['2020/..', 2020, null],
  ['../2018', null, 2019],
];

test.each(spans)('%s', (period, from, to) => {
  expect(timeSpan(period)).toEqual({ from, to });
});

test('a day is within its month', () => {
  const span = timeSpan('2017-11-30/2017-12-01');
  expect(span?.from).toBeGreaterThan(2017 + 10 / 12);
  expect(span?.from).toBeLessThan(2017 + 11 / 12);
  expect(span?.to).toBeGreaterThan(2017 + 11 / 12);
});

test.each([null, '', 'XXXX-02-10', '../..'])('no year: %s', (period) => {
  expect(timeSpan(period)).toBeNull();
});
