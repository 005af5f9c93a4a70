import { describe, expect, test } from '@jest/globals';
import { formatTime } from './instants';
import { formatList, formatMoney, formatNumber } from './numbers';
import { formatPeriod, formatYears } from './period';

describe('a date of the world in words', () => {
  test.each([
    ['2021', '2021', '2021'],
    ['2021-03', 'mars 2021', 'March 2021'],
    ['2021-03-18', '18 mars 2021', '18 March 2021'],
    ['2021-03-18/2021-03-19', '18–19 mars 2021', '18–19 March 2021'],
    ['2017-11-30/2017-12-01', '30 november–1 december 2017', '30 November–1 December 2017'],
    ['2017-12-30/2018-01-02', '30 december 2017–2 januari 2018', '30 December 2017–2 January 2018'],
    ['2021-03/2021-05', 'mars–maj 2021', 'March–May 2021'],
    ['2012/2015', '2012–2015', '2012–2015'],
    ['2012/2012', '2012', '2012'],
    ['2012/2015-22', '2012–sommaren 2015', '2012–summer 2015'],
    ['2015-22', 'sommaren 2015', 'summer 2015'],
    ['2015-21', 'våren 2015', 'spring 2015'],
    ['2015-23', 'hösten 2015', 'autumn 2015'],
    ['2015-24', 'vintern 2015', 'winter 2015'],
    ['2015/..', 'från 2015', 'from 2015'],
    ['2015/', 'från 2015', 'from 2015'],
    ['../2018', 'till 2018', 'until 2018'],
    ['/2018', 'till 2018', 'until 2018'],
    ['XXXX-02-10', '10 februari, år okänt', '10 February, year unknown'],
    ['XXXX-02-29', '29 februari, år okänt', '29 February, year unknown'],
    ['0099', '99', '99'],
  ])('%s', (edtf, swedish, english) => {
    expect(formatPeriod(edtf, 'sv')).toBe(swedish);
    expect(formatPeriod(edtf, 'en')).toBe(english);
  });

  test.each(['', 'i våras', '2021-13', '2021-02-30', '2021/2022/2023', '../..', 'XXXX', '2021-3'])(
    'what cannot be read stands as it is: %p',
    (text) => {
      expect(formatPeriod(text, 'sv')).toBe(text);
    },
  );

  test.each([
    ['2021-03-18/2021-03-19', '2021'],
    ['2015/2018', '2015–2018'],
    ['2015/..', '2015–'],
    ['../2018', '–2018'],
    ['2015-22', '2015'],
    ['XXXX-02-10', null],
  ])('years of %s', (edtf, years) => {
    expect(formatYears(edtf)).toBe(years);
  });
});

test.each([
  [3706566, 'SEK', 'sv', '3\u00a0706\u00a0566\u00a0kr'],
  [3706566, 'SEK', 'en', 'SEK\u00a03,706,566'],
  [1235522, 'EUR', 'sv', '1\u00a0235\u00a0522\u00a0€'],
] as const)('money: %d %s in %s', (amount, currency, language, text) => {
  expect(formatMoney(amount, currency, language)).toBe(text);
});

test('numbers, lists and times of day', () => {
  expect(formatNumber(12345, 'sv')).toBe('12\u00a0345');
  expect(formatNumber(12345, 'en')).toBe('12,345');
  expect(formatList(['Bollnäs', 'Nordanstig', 'Söderhamn'], 'sv')).toBe(
    'Bollnäs, Nordanstig och Söderhamn',
  );
  const instant = new Date(2026, 2, 3, 14, 32);
  expect(formatTime(instant, 'sv')).toBe('14.32');
  expect(formatTime(instant, 'en')).toBe('14:32');
});
