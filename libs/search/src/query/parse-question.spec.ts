import fc from 'fast-check';
import { parseQuestion } from './parse-question.js';
import type { PlanPart, PlanTerm } from './query-plan.js';
import { Vocabulary } from '../vocabulary/vocabulary.js';

const shown = ({ terms }: PlanPart): string =>
  terms.map(({ folded, prefix }) => folded + (prefix ? '*' : '')).join('+');

const table: [question: string, parts: string[], without: string[]][] = [
  ['', [], []],
  ['   ', [], []],
  ['lärcentrum', ['larcentrum*'], []],
  ['Lärcentrum KOMMUN', ['larcentrum*', 'kommun*'], []],
  ['att få', ['att*', 'fa*'], []],
  ['i å', ['a'], []],
  ['kommun kommun', ['kommun*'], []],
  ['"lär centrum"', ['lar+centrum'], []],
  ['”kreativ trängsel”', ['kreativ+trangsel'], []],
  ['"kreativ träng', ['kreativ+trang*'], []],
  ['kommun -län', ['kommun*'], ['lan']],
  ['kommun −län', ['kommun*'], ['lan']],
  ['-"fasta regler" kommun', ['kommun*'], ['fasta+regler']],
  ['-kommun', [], ['kommun']],
  ['e-tjänst', ['e+tjanst*'], []],
  ['3M-nätverk lärande', ['3m+natverk*', 'larande*'], []],
  ['Plug In 2.0', ['plug*', '2d0*'], []],
  ['SKL/SKR', ['skl*', 'skr*'], []],
  ['lärcentrum,kommun;län', ['larcentrum*', 'kommun*', 'lan*'], []],
  ['- -- " "" -"', [], []],
  ['--kommun', [], ['kommun']],
  ['a & b | !c <-> d:*', ['b', 'c', 'd'], []],
  ["'); DROP TABLE lesson; --", ['drop*', 'table*', 'lesson*'], []],
  ['lär\u0000centrum', ['lar*', 'centrum*'], []],
];

test.each(table)('%j', (question, parts, without) => {
  const plan = parseQuestion(question);
  expect(plan.parts.map(shown)).toEqual(parts);
  expect(plan.without.map(shown)).toEqual(without);
});

test('a word keeps how it was typed, and whether it was typed with its own letters', () => {
  const terms = (question: string): PlanTerm[] =>
    parseQuestion(question).parts.flatMap((part) => part.terms);
  expect(terms('Råd')).toMatchObject([{ surface: 'råd', folded: 'rad', marked: true }]);
  expect(terms('idé')).toMatchObject([{ surface: 'idé', folded: 'ide', marked: false }]);
});

test('in quotes, and as only my words, a word is nothing but itself', () => {
  const bare = { prefix: false, lemmas: [], parts: [] };
  expect(parseQuestion('"kommuner"').parts[0]?.terms).toMatchObject([bare]);
  const mine = parseQuestion('kommuner', Vocabulary.empty, { onlyMyWords: true });
  expect(mine.parts[0]?.terms).toMatchObject([bare]);
  expect(mine.telling).toEqual([]);
});

describe('concepts', () => {
  const vocabulary = Vocabulary.of([
    { concept: 'xc1z', label: 'Politisk uppbackning' },
    { concept: 'xc1z', label: 'Political buy-in' },
  ]);
  const conceptsOf = (question: string, options = {}): (readonly string[])[] =>
    parseQuestion(question, vocabulary, options).parts.map(({ concepts }) => concepts);

  test.each([
    ['political buy-in', [['xc1z'], ['xc1z']]],
    ['om political buy-in nu', [['xc1z'], ['xc1z']]],
    ['political', [[]]],
    ['"political buy-in"', [[]]],
    ['political -x buy-in', [['xc1z'], ['xc1z']]],
  ])('%s', (question, concepts) => {
    expect(conceptsOf(question)).toEqual(concepts);
  });

  test('belong to the words of all parts that name them, and to nobody with only my words', () => {
    expect(conceptsOf('political buy-in', { onlyMyWords: true })).toEqual([[], []]);
  });

  test('tell more than their words, and are shown by a label', () => {
    const { telling } = parseQuestion('political buy-in', vocabulary);
    expect(telling.at(-1)).toEqual({
      keys: ['xc1z'],
      translations: [],
      kind: 'CONCEPT',
      shown: 'Politisk uppbackning',
      df: 0,
      place: 2,
      within: null,
    });
    expect(telling.map(({ shown, within }) => [shown, within])).toEqual([
      ['political', 2],
      ['buy', 2],
      ['Politisk uppbackning', null],
    ]);
  });
});

describe('long questions', () => {
  const isLong = (question: string): boolean => parseQuestion(question).long !== null;
  test.each([
    ['ett två tre', false],
    ['kommun region högskola arbetsmarknad', true],
    ['kommun region högskola "arbetsmarknad"', false],
    ['kommun region högskola arbetsmarknad -län', false],
  ])('%s', (question, long) => {
    expect(isLong(question)).toBe(long);
  });
});

test('any text is a question, and asks for no more than 32 things', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (question) => {
      const { parts, without } = parseQuestion(question);
      expect(parts.length).toBeLessThanOrEqual(32);
      expect([...parts, ...without].every(({ terms }) => terms.length > 0)).toBe(true);
    }),
  );
  const many = Array.from({ length: 40 }, (_, number) => `ord${number}`).join(' ');
  expect(parseQuestion(many).parts).toHaveLength(32);
});
