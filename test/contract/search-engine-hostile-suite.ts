import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fill, type EngineName, type FilledEngine } from './filled-engine.js';
import { fixtures } from './search-fixtures.js';

// Nothing that can be typed into a question or a filter is more than text to an engine.

export function hostileSuite(name: EngineName): void {
  let filled: FilledEngine;
  const search: FilledEngine['search'] = (question, wish) => filled.search(question, wish);
  const found: FilledEngine['found'] = (question, wish) => filled.found(question, wish);

  beforeAll(async () => {
    filled = await fill(name);
  });

  afterAll(() => filled.close());

  const hostile: string[] = [
    `'`,
    `"`,
    `\\`,
    `x' OR '1'='1`,
    `{a,b}`,
    `a\u0000b`,
    '\uD83D',
    '%',
    'NULL',
    'å'.repeat(200),
  ];

  test.each(hostile)('%j in a filter is a value like any other', async (value) => {
    const values = { THEME: [value], COUNTY: [value], FUNDER: [value] };
    expect(await found('', { filters: values })).toEqual([]);
    const either = { THEME: [value, 'larcentrum'], KIND: ['PROJECT'] };
    expect(await found('lärcentrum', { filters: either })).toEqual([1, 2]);
  });

  describe('hostile questions', () => {
    const table: [what: string, question: string][] = [
      ['a quote', `'`],
      ['four quotes', `''''`],
      ['a double quote', `"`],
      ['three double quotes', `"""`],
      ['a backslash', `\\`],
      ['an escaped quote', `\\'`],
      ['operators', `& | ! ( ) < > :* <-> !!`],
      ['a weight', `a:*A`],
      ['a quoted word', `'lärcentrum'`],
      ['an end of the statement', `lärcentrum'); DROP TABLE search_doc; --`],
      ['NUL', `a\u0000b`],
      ['a picture', '\uD83D\uDE00'],
      ['half a picture', '\uD83D'],
      ['400 brackets', '('.repeat(400)],
      ['one word of 400', 'å'.repeat(400)],
      ['200 words', 'a '.repeat(200)],
      ['100 phrases', '"a" '.repeat(100)],
      ['130 words that must not be', '-a '.repeat(130)],
      ['our own mark of folding', '~larcentrum'],
      ['places for values', '$1 %s ${x}'],
    ];
    test.each(table)('%s', async (_what, question) => {
      const { total, hits } = await search(question);
      expect(total).toBeGreaterThanOrEqual(hits.length);
    });

    test('any text is answered', async () => {
      const text = fc.string({ unit: 'binary', maxLength: 400 });
      await fc.assert(
        fc.asyncProperty(text, text, async (question, value) => {
          await search(question, { filters: { THEME: [value] } });
        }),
        { numRuns: 200 },
      );
    });

    test('the documents are still there', async () => {
      expect(await found('')).toHaveLength(fixtures.length);
    });
  });
}
