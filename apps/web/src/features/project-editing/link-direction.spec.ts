import { expect, test } from '@jest/globals';
import {
  directionFrom,
  directions,
  directionWord,
  otherEnd,
  readDirection,
} from './link-direction';

const link = { kind: 'CONTINUES_AS', from: { id: 'a' }, to: { id: 'b' } } as const;

test('a link reads from both of its projects', () => {
  expect(directionFrom('a', link)).toBe('CONTINUES_AS:from');
  expect(directionFrom('b', link)).toBe('CONTINUES_AS:to');
  expect(directionWord('CONTINUES_AS:from')).toBe('fortsätter som');
  expect(directionWord('CONTINUES_AS:to')).toBe('fortsätter');
  expect(otherEnd<{ id: string }>('b', link)).toEqual({ id: 'a' });
});

test('parallel projects have one direction between them', () => {
  expect(directionFrom('b', { ...link, kind: 'PARALLEL_WITH' })).toBe('PARALLEL_WITH:from');
  expect(directions.filter((one) => readDirection(one).kind === 'PARALLEL_WITH')).toHaveLength(1);
});

test('no two choices of the form read alike', () => {
  expect(new Set(directions.map(directionWord)).size).toBe(directions.length);
});
