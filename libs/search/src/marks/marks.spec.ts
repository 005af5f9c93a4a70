import fc from 'fast-check';
import { parseQuestion } from '../query/parse-question.js';
import type { TextRange } from '../query/find-matches.js';
import { Vocabulary } from '../vocabulary/vocabulary.js';
import { beginningOf, excerptOf, type MatchedText } from './excerpt.js';
import { joined } from './marks.js';
import { matchedTexts } from './matched-texts.js';

const rangesIn = (text: string, question: string): TextRange[] =>
  joined(matched([text], question)[0]?.matches ?? []);

const matched = (texts: string[], question: string): MatchedText[] =>
  matchedTexts(texts, parseQuestion(question), Vocabulary.empty);

const marked = (text: string, question: string): string =>
  rangesIn(text, question).reduceRight(
    (shown, { start, end }) =>
      `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );

const softHyphen = '\u00AD';

const table: [text: string, question: string, expected: string][] = [
  ['Lärcentrum är en motor.', 'larcentrum', '[Lärcentrum] är en motor.'],
  ['Råd och rad', 'råd', '[Råd] och rad'],
  ['Råd och rad', 'rad', '[Råd] och [rad]'],
  ['där lärcentrautveckling varit i fokus', 'lärcentra', 'där [lärcentra]utveckling varit i fokus'],
  ['kommun, kommuner', '"kommun"', '[kommun], kommuner'],
  [
    'kreativ trängsel, ej trängsel kreativ',
    '"kreativ trängsel"',
    '[kreativ trängsel], ej trängsel kreativ',
  ],
  ['3M-nätverket och 3M', '3m-nätverk', '[3M-nätverket] och 3M'],
  ['utan län', 'utan -län', '[utan] län'],
  [`lär${softHyphen}centrum`, 'lärcentrum', `[lär${softHyphen}centrum]`],
  ['Straße', 'strass', '[Straße]'],
  ['😀 lärande', 'lärande', '😀 [lärande]'],
  ['ingenting', 'annat', 'ingenting'],
  // One part of a compound alone is not what was asked for; all of them are.
  ['lärmiljöer byggs', 'lärcentra utveckling', 'lärmiljöer byggs'],
  ['utveckling av lärmiljöer', 'lärcentra utveckling', '[utveckling] av lärmiljöer'],
  ['räddningen var en tjänst', 'räddningstjänst', '[räddningen] var en [tjänst]'],
  ['centrum för lärmiljöer', 'lärcentrum', '[centrum] för [lär]miljöer'],
];

test.each(table)('%s, asked for %s', (text, question, expected) => {
  expect(marked(text, question)).toBe(expected);
});

test('marks never overlap and stay inside the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', ' ', '-', softHyphen) });
  fc.assert(
    fc.property(text, text, (passage, question) => {
      let last = -1;
      for (const { start, end } of rangesIn(passage, question)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(passage.length);
        last = end;
      }
    }),
  );
});

describe('excerptOf', () => {
  const plan = 'lärcentrum motala';
  const long = `${'ord '.repeat(100)}lärcentrum i Motala ${'ord '.repeat(100)}slut`;

  test('the passage that says most of what was asked for', () => {
    const passages = ['Lärcentrum finns.', 'Lärcentrum finns i Motala.', 'Motala.'];
    expect(excerptOf(matched(passages, plan))?.text).toBe('Lärcentrum finns i Motala.');
  });

  test('nothing where no passage says any of it', () => {
    expect(excerptOf(matched(['Kommunen.'], plan))).toBeNull();
  });

  test('a window of whole words around the first mark, with marks counted from its beginning', () => {
    const excerpt = excerptOf(matched([long], plan));
    expect(excerpt?.text.length).toBeLessThan(250);
    expect(excerpt?.text).toMatch(/^… ord .* ord …$/);
    expect(excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual([
      'lärcentrum',
      'Motala',
    ]);
  });

  test('what is marked stands in the excerpt, wherever it is in the text', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(150), (before, after) => {
        const text = `${'ord '.repeat(before)}lärcentrum${' ord'.repeat(after)}`;
        const excerpt = excerptOf(matched([text], 'lärcentrum'));
        expect(excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual([
          'lärcentrum',
        ]);
      }),
    );
  });

  test('the beginning of a text that does not say it', () => {
    expect(beginningOf('Kort.')).toEqual({ text: 'Kort.', marks: [] });
    expect(beginningOf(long).text).toMatch(/^ord ord .* ord …$/);
  });
});
