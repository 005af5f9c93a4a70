import { nobody, type Page, RequestContext } from '@pis/core';
import type { DataSource } from 'typeorm';
import { type PageBelow, pagesBelow } from './pages-below.js';

const ctx = RequestContext.of({ manager: {} } as DataSource, { viewer: nobody, requestId: 'x' });

const page = (node: string): Page<string> => ({
  nodes: [node],
  pageInfo: { hasNextPage: false, endCursor: null },
});

test('reads the pages of one field together, and gives each key its own', async () => {
  const reads: string[] = [];
  const loader = pagesBelow<string, string>(
    'letters',
    (_ctx, parents, { first, after }, filter) => {
      reads.push(`${parents.join('')} ${first} ${after ?? '-'} ${filter}`);
      return Promise.resolve(parents.map((parent) => page(`${parent}${filter}`)));
    },
  );
  const below = (parentId: string, first: number, filter: string): PageBelow<string> => ({
    parentId,
    page: { first, after: null },
    filter,
  });
  const keys = [below('a', 2, 'x'), below('a', 2, 'y'), below('b', 2, 'x'), below('a', 3, 'x')];
  const pages = await ctx.loadMany(loader, keys);
  expect(pages.map(({ nodes }) => nodes[0])).toEqual(['ax', 'ay', 'bx', 'ax']);
  expect(reads).toEqual(['ab 2 - x', 'a 2 - y', 'a 3 - x']);
});
