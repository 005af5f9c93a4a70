import { describe, expect, test } from '@jest/globals';
import { parseSearch, searchPageParams, signInParams, stringifySearch } from './search-params';

describe('the address', () => {
  test('keeps codes and repeated names as they are', () => {
    const search = { q: 'lärcentrum', lan: ['07', '21'], sida: 2 };
    expect(stringifySearch(search)).toBe('?q=l%C3%A4rcentrum&lan=07&lan=21&sida=2');
    expect(parseSearch(stringifySearch(search))).toEqual({ ...search, sida: '2' });
  });

  test('leaves out what is empty', () => {
    expect(stringifySearch({ q: '', tema: undefined, lan: [] })).toBe('');
  });
});

describe('search', () => {
  test('reads numbers and lists', () => {
    expect(searchPageParams(parseSearch('?lan=07&sida=3&typ=projekt'))).toMatchObject({
      lan: ['07'],
      sida: 3,
      typ: 'projekt',
    });
  });

  test('drops what does not fit', () => {
    const params = searchPageParams(parseSearch('?sida=x&typ=hund&fran=12'));
    expect(params).toStrictEqual({ sida: undefined, typ: undefined, fran: undefined });
  });
});

test.each([
  ['/ny?text=hej', '/ny?text=hej'],
  ['//example.org', undefined],
  ['/\\example.org', undefined],
  ['https://example.org', undefined],
])('sign-in returns to an address of ours: %s', (till, kept) => {
  expect(signInParams({ till }).till).toBe(kept);
});
