import fs from 'node:fs';
import { analyse } from '../analyzer/analyse.js';
import { isBaseForm } from '../analyzer/word.js';
import { asksInEnglish, translationsOf } from './in-english.js';
import { parseQuestion } from './parse-question.js';

test.each([
  ['sustainable travel in small municipalities', true],
  ['support for schools', true],
  ['hållbart resande i små kommuner', false],
  ['stöd för skolor', false],
  ['plan', false],
  ['project management', true],
  ['ett projekt om support', false],
  ['support', false],
  ['supporting', true],
  ['2024', false],
  ['', false],
])('%s is asked in English: %s', (question, isEnglish) => {
  expect(asksInEnglish(analyse(question))).toBe(isEnglish);
});

const translated = (question: string, word: string): readonly string[] => {
  const term = parseQuestion(question)
    .parts.flatMap(({ terms }) => terms)
    .find(({ surface }) => surface === word);
  return term?.translations ?? [];
};

test('an English word may be several Swedish ones, the likeliest first', () => {
  expect(translated('sustainable schools', 'sustainable')).toEqual(['hållbar', 'hållbarhet']);
});

describe('a word of both languages', () => {
  test('is Swedish in a Swedish question', () => {
    expect(translated('last på järnväg', 'last')).toEqual([]);
    expect(translated('last', 'last')).toEqual([]);
  });

  test('is English in an English one', () => {
    expect(translated('the last support', 'last')).toEqual(['sista']);
  });
});

test.each(['"sustainable schools"', 'skola -sustainable'])(
  '%s is meant to the letter',
  (question) => {
    const { parts, without } = parseQuestion(question);
    const terms = [...parts, ...without].flatMap((part) => part.terms);
    expect(terms.flatMap(({ translations }) => translations)).toEqual([]);
  },
);

test('only my words are only those', () => {
  const { parts } = parseQuestion('sustainable', undefined, { onlyMyWords: true });
  expect(parts[0]?.terms[0]?.translations).toEqual([]);
});

test('a common word is not translated', () => {
  expect(analyse('the of and').flatMap((token) => translationsOf(token, true))).toEqual([]);
});

test('the table is sorted, each word once, and of Swedish base forms that tell something', () => {
  const lines = fs
    .readFileSync('libs/search/english-swedish.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const english = lines.map((line) => line.split(' ')[0]);
  expect(english).toEqual([...new Set(english)].sort());
  const swedish = lines.flatMap((line) => line.split(' ').slice(1));
  expect(swedish.filter((word) => !isBaseForm(word))).toEqual([]);
  expect(swedish.filter((word) => analyse(word).some(({ stop }) => stop))).toEqual([]);
});
