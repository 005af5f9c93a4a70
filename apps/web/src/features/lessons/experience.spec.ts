import { toPeriod, typedPeriod } from './experience';

const table: [typed: string, expected: string | null | undefined][] = [
  ['', null],
  ['  ', null],
  ['2021', '2021'],
  [' 2021 ', '2021'],
  ['2015-2018', '2015/2018'],
  ['2015–2018', '2015/2018'],
  ['2015 – 2018', '2015/2018'],
  ['2015/2018', '2015/2018'],
  ['2021-03', '2021-03'],
  ['2021-03-18', '2021-03-18'],
  ['2021-03-18/2021-03-19', '2021-03-18/2021-03-19'],
  ['2015–', '2015/..'],
  ['2018–2015', undefined],
  ['2021-13', undefined],
  ['förra året', undefined],
  ['21', undefined],
  ['–', undefined],
];

test.each(table)('"%s" is %s', (typed, expected) => {
  expect(toPeriod(typed)).toBe(expected);
});

test.each(['2021', '2015/2018', '2021-03-18/2021-03-19', '2015/..'])(
  '%s comes back as it was',
  (edtf) => {
    expect(toPeriod(typedPeriod(edtf))).toBe(edtf);
  },
);
