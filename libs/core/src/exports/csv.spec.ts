import fc from 'fast-check';
import { writeCsv } from './csv.js';

const bodyOf = (csv: string): string => csv.slice('\uFEFFa\r\n'.length, -'\r\n'.length);

test('begins with the mark of UTF-8, parts by semicolons and ends lines with CRLF', () => {
  expect(
    writeCsv(
      ['å', 'ä'],
      [
        ['ö', 1],
        [null, -2],
      ],
    ),
  ).toBe('\uFEFFå;ä\r\nö;1\r\n;-2\r\n');
});

test('quotes what holds a semicolon, a quote or a line break', () => {
  expect(bodyOf(writeCsv(['a'], [['x;"y"\nz']]))).toBe('"x;""y""\nz"');
});

test.each([
  '=1+1',
  '+46',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\0=1',
])('%j does not begin a formula', (text) => {
  expect(bodyOf(writeCsv(['a'], [[text]])).replace(/^"/, '')).toMatch(/^'/);
});

test('no text begins a formula, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = bodyOf(writeCsv(['a'], [[text]])).replace(/^"/, '');
      expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    }),
    { numRuns: 5000 },
  );
});
