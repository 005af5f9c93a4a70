import { parseQuestion } from '../../query/parse-question.js';
import type { DocumentText } from '../search-document.js';
import { exactTsqueryOf, tsqueryOf } from './tsquery.js';
import { tsvectorOf } from './tsvector.js';

const table: [question: string, tsquery: string | null][] = [
  ['', null],
  ['i', `(('i' | '~i'))`],
  ['lärcentrum', `(('larcentrum':* | '~larcentrum':*))`],
  ['"lär centrum"', `(('lar' | '~lar') <-> ('centrum' | '~centrum'))`],
  ['i -län', `(('i' | '~i')) & !(('lan' | '~lan'))`],
  [`x'y`, `(('x' | '~x') <-> ('y' | '~y'))`],
];

test.each(table)('%j asks %s', (question, tsquery) => {
  expect(tsqueryOf(parseQuestion(question))).toBe(tsquery);
});

test('exactly as typed is without folding and beginnings', () => {
  expect(exactTsqueryOf(parseQuestion('Råd "lär centrum" -län'))).toBe(`'råd' & 'lär' & 'centrum'`);
  expect(exactTsqueryOf(parseQuestion('-län'))).toBeNull();
});

describe('tsvectorOf', () => {
  const project: DocumentText = {
    id: '',
    kind: 'PROJECT',
    version: 1,
    language: 'SV',
    title: 'Råd i län',
    labels: ['Council'],
    passages: ['i kommun', 'län'],
  };

  test('words with their place and weight, folded ones behind their mark', () => {
    const { text, length } = tsvectorOf(project);
    expect(text).toBe(
      `'råd':1A '~rad':1A 'i':2A,21C 'län':3A,31C '~lan':3A,31C 'council':12B 'kommun':22C`,
    );
    expect(length).toBe(7);
  });

  test('the sentence of a lesson weighs no more than a label', () => {
    expect(tsvectorOf({ ...project, kind: 'LESSON' }).text).toContain(`'råd':1B`);
  });

  test('a text without end is cut at the last place the database knows', () => {
    const { text, length } = tsvectorOf({ ...project, passages: ['ord '.repeat(20_000)] });
    expect(length).toBeLessThan(20_000);
    expect(text).not.toMatch(/:\d*1638[3-9]|:\d*[2-9]\d{4}/);
  });
});
