import fc from 'fast-check';
import { parseQuestion } from './parse-question.js';
import type { PlanPart } from './query-plan.js';

const shown = (part: PlanPart): string =>
  part.map(({ folded, prefix }) => folded + (prefix ? '*' : '')).join('+');

const table: [question: string, parts: string[], without: string[]][] = [
  ['', [], []],
  ['   ', [], []],
  ['lärcentrum', ['larcentrum*'], []],
  ['Lärcentrum KOMMUN', ['larcentrum*', 'kommun*'], []],
  ['att få', ['att*', 'fa*'], []],
  ['i å', ['i', 'a'], []],
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
  ['Plug In 2.0', ['plug*', 'in', '2+0'], []],
  ['SKL/SKR', ['skl*', 'skr*'], []],
  ['lärcentrum,kommun;län', ['larcentrum*', 'kommun*', 'lan*'], []],
  ['- -- " "" -"', [], []],
  ['--kommun', [], ['kommun']],
  ['a & b | !c <-> d:*', ['a', 'b', 'c', 'd'], []],
  ["'); DROP TABLE lesson; --", ['drop*', 'table*', 'lesson*'], []],
  ['lär\u0000centrum', ['lar*', 'centrum*'], []],
];

test.each(table)('%j', (question, parts, without) => {
  const plan = parseQuestion(question);
  expect(plan.parts.map(shown)).toEqual(parts);
  expect(plan.without.map(shown)).toEqual(without);
});

test('a word keeps how it was typed', () => {
  expect(parseQuestion('Råd').parts).toEqual([[{ surface: 'råd', folded: 'rad', prefix: true }]]);
});

test('any text is a question, and asks for no more than 32 things', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (question) => {
      const { parts, without } = parseQuestion(question);
      expect(parts.length).toBeLessThanOrEqual(32);
      expect([...parts, ...without].every((part) => part.length > 0)).toBe(true);
    }),
  );
  const many = Array.from({ length: 40 }, (_, number) => `ord${number}`).join(' ');
  expect(parseQuestion(many).parts).toHaveLength(32);
});
