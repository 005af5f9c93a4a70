import { readPeriod } from './period.js';

const table: [text: string, from: string | null, to: string | null][] = [
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-03', '2021-03-01', '2021-03-31'],
  ['2021-03-18', '2021-03-18', '2021-03-18'],
  ['2021-03-18/2021-03-19', '2021-03-18', '2021-03-19'],
  ['2015/2018', '2015-01-01', '2018-12-31'],
  ['2012/2015-22', '2012-01-01', '2015-08-31'],
  ['2018/..', '2018-01-01', null],
  ['../2018', null, '2018-12-31'],
  ['XXXX-02-10', null, null],
];

test.each(table)('%s runs from %s to %s', (text, from, to) => {
  expect(readPeriod(text)).toEqual({ text, from, to });
});

test.each(['2018/2015', 'förra året', '', '2021-13', '../..', 'XX21', '2021-02-30'])(
  '%j is refused',
  (text) => {
    expect(() => readPeriod(text)).toThrow('Write the date as EDTF');
  },
);
