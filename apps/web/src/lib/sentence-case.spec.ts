import { expect, test } from '@jest/globals';
import { atStart, inSentence } from './sentence-case';

test.each([
  ['Lärcentrum', 'lärcentrum'],
  ['Öppna data', 'öppna data'],
  ['ESF', 'ESF'],
  ['3M', '3M'],
  ['', ''],
])('%p inside a sentence', (label, expected) => {
  expect(inSentence(label)).toBe(expected);
});

test('the first letter of a line', () => {
  expect(atStart('öppen fråga')).toBe('Öppen fråga');
});
