import { expect, test } from '@jest/globals';
import { pageBlocks } from './page-blocks';

/** The places of the hits that blocks bring, from 0. */
const places = (pages: number, first: number): number[] =>
  pageBlocks(pages, first).flatMap(({ page, pageSize }) =>
    Array.from({ length: pageSize }, (_, index) => (page - 1) * pageSize + index),
  );

test.each([
  [1, 1],
  [2, 1],
  [7, 7],
  [10, 10],
  [12, 10],
  [50, 50],
  [50, 1],
])('%i pages, opened with %i: every hit once', (pages, first) => {
  expect(places(pages, first)).toEqual(
    Array.from({ length: (pages - 1) * 20 }, (_, index) => index + 20),
  );
});

test('an address deep down is a few requests, and turning a page changes none of the former', () => {
  expect(pageBlocks(50, 50)).toHaveLength(4 + 9);
  expect(pageBlocks(11, 10).slice(0, -1)).toEqual(pageBlocks(10, 10));
});
