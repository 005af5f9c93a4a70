import { expect, test } from '@jest/globals';
import { changedFields, merge } from './merge-fields';

const base = { title: 'Plug In', summary: 'Kort', themes: ['a'] };

test('lists are compared by what they hold', () => {
  expect(changedFields(base, { ...base, themes: ['a'] })).toEqual([]);
  expect(changedFields(base, { ...base, themes: ['a', 'b'] })).toEqual(['themes']);
});

test('what only one of two changed is taken as changed', () => {
  const mine = { ...base, summary: 'Mitt' };
  const theirs = { ...base, title: 'Plug In 2.0' };
  expect(merge(base, mine, theirs)).toEqual({
    fields: { title: 'Plug In 2.0', summary: 'Mitt', themes: ['a'] },
    clashes: [],
  });
});

test('what both changed differently keeps mine and is named', () => {
  const mine = { ...base, summary: 'Mitt', themes: ['b'] };
  const theirs = { ...base, summary: 'Deras', themes: ['b'] };
  expect(merge(base, mine, theirs)).toEqual({ fields: mine, clashes: ['summary'] });
});
