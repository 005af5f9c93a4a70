import { expect, test } from '@jest/globals';
import { dateField, periodFields, readDate, readPeriod } from './period-input';

test.each([
  ['2021', '2021'],
  [' 2021-03 ', '2021-03'],
  ['2021-03-18', '2021-03-18'],
  ['18 mars 2021', '2021-03-18'],
  ['8 March 2021', '2021-03-08'],
  ['Mars 2021', '2021-03'],
  ['sep 2021', '2021-09'],
  ['sommaren 2015', '2015-22'],
  ['Autumn 2016', '2016-23'],
  ['2015-22', '2015-22'],
  ['XXXX-02-10', 'XXXX-02-10'],
  ['', null],
])('%j is read as %j', (typed, edtf) => {
  expect(readDate(typed)).toBe(edtf);
});

test.each(['förra året', '21', '2021-13', '30 februari 2021', '2021-02-30', '2021/2022', 'mars'])(
  '%j is not a date',
  (typed) => {
    expect(readDate(typed)).toBeUndefined();
  },
);

test.each([
  ['2015', '2018', '2015/2018'],
  ['2021', '2021', '2021'],
  ['2022', '', '2022/..'],
  ['', '2018', '../2018'],
  ['2015', '1 december 2017', '2015/2017-12-01'],
  ['2012', 'sommaren 2015', '2012/2015-22'],
  ['mars 2021', '2021', '2021-03/2021'],
  ['', '', null],
])('from %j to %j is %j', (from, to, edtf) => {
  expect(readPeriod({ from, to })).toEqual({ edtf });
});

test.each([
  ['igår', '2018', 'from'],
  ['2015', 'snart', 'to'],
  ['2018', '2015', 'order'],
  ['2021-05', '2021-04-30', 'order'],
  ['hösten 2015', 'sommaren 2015', 'order'],
])('from %j to %j has a problem: %s', (from, to, problem) => {
  expect(readPeriod({ from, to })).toEqual({ problem });
});

test.each(['2015/2018', '2012/2015-22', '2021', '2018/..', '2015/2017-12-01', 'XXXX-02-10'])(
  'the fields of %s give it back',
  (edtf) => {
    expect(readPeriod(periodFields(edtf))).toEqual({ edtf });
    const [point = ''] = edtf.split('/');
    expect(readDate(dateField(point))).toBe(point);
  },
);
