import { describe, expect, test } from '@jest/globals';
import { addressOf, countChosen, inputOf, toggled, without } from './search-address';

describe('the address of a search', () => {
  test('asks for what it says', () => {
    const address = {
      q: 'lärcentrum',
      typ: 'projekt' as const,
      lan: ['07', '21'],
      fas: ['avslutat', 'hund'],
      kalla: ['webbsida'],
      ordning: 'erfarenhet' as const,
    };
    expect(inputOf(address)).toMatchObject({
      query: 'lärcentrum',
      kinds: ['PROJECT'],
      counties: ['07', '21'],
      phases: ['ENDED'],
      sourceKinds: ['PAGE'],
      sort: 'EXPERIENCE',
    });
  });

  test('asks for one order and for the words as typed', () => {
    expect(inputOf({ q: 'x', ordning: 'titel', ord: 'mina' })).toMatchObject({
      sort: 'TITLE',
      onlyMyWords: true,
    });
    expect(inputOf({ q: 'x' })).toMatchObject({ sort: 'RELEVANCE', onlyMyWords: false });
  });

  test('a filter is turned on and off, and one begins at the first page again', () => {
    const on = toggled({ q: 'x', sida: 3, lan: ['21'] }, 'COUNTY', '07');
    expect(on).toEqual({ q: 'x', lan: ['21', '07'], sida: undefined });
    expect(toggled(on, 'COUNTY', '21').lan).toEqual(['07']);
    expect(toggled(toggled(on, 'COUNTY', '21'), 'COUNTY', '07').lan).toBeUndefined();
  });

  test('phases and kinds of source have Swedish names', () => {
    expect(addressOf('PHASE', 'GOING_ON')).toBe('pagar');
    expect(toggled({}, 'SOURCE_KIND', 'STUDY').kalla).toEqual(['studie']);
  });

  test('filters can be taken away one by one or all at once', () => {
    const address = { q: 'x', lan: ['07'], tema: ['a', 'b'], fran: 2015 };
    expect(countChosen(address)).toBe(4);
    expect(without(address, 'THEME')).toMatchObject({ q: 'x', lan: ['07'], tema: undefined });
    expect(countChosen(without(address, 'all'))).toBe(0);
  });
});
