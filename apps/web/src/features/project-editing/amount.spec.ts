import { expect, test } from '@jest/globals';
import { readAmount } from './amount';

test.each([
  ['3706566', 3706566],
  ['3 706 566 kr', 3706566],
  ['3\u00a0706\u00a0566', 3706566],
  ['3.706.566', 3706566],
  ['€ 1,200', 1200],
  ['0', 0],
  ['  ', null],
])('%j is %j', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount);
});

test.each(['3,7 miljoner', '12,50', 'kr', '-5', '99999999999', '1 23'])(
  '%j is no whole sum',
  (typed) => {
    expect(readAmount(typed)).toBeUndefined();
  },
);
