import { personalPatterns, type PersonalPattern, withoutPersonal } from './personal-patterns.js';

// The identity numbers are of the Swedish Tax Agency's series for tests.
const table: [text: string, expected: PersonalPattern[]][] = [
  ['En lärdom utan personuppgifter.', []],
  ['Hon har numret 19811228-9874.', ['PERSONAL_NUMBER']],
  ['Samordningsnummer 701063-2391 fungerar också.', ['PERSONAL_NUMBER']],
  ['Fel kontrollsiffra: 811228-9875.', []],
  ['Belopp 3 706 566 kr och 1 235 522 kr.', []],
  ['Period 2015-2018, diarienummer 2016/00123.', []],
  ['Skriv till namn@example.se så svarar vi.', ['EMAIL']],
  ['Ring 070-123 45 67 i dag.', ['PHONE']],
  ['Ring +46 8 123 456 78.', ['PHONE']],
  ['namn@example.se eller 0650-123 45', ['EMAIL', 'PHONE']],
  ['18-19 mars 2021, 0-25 år, 2020 och 2021.', []],
];

test.each(table)('%s', (text, expected) => {
  expect(personalPatterns(text)).toEqual(expected);
});

test.each(table)('what is taken out of it is found no more: %s', (text, expected) => {
  const taken = withoutPersonal(text, (kind) => `[${kind}]`);
  expect(personalPatterns(taken)).toEqual([]);
  expect(expected.every((kind) => taken.includes(`[${kind}]`))).toBe(true);
  if (expected.length === 0) expect(taken).toBe(text);
});

test('everything of a kind is taken out, and what stands around it stays', () => {
  const text = 'Skriv till a.b@example.se, c@example.org eller ring 070-123 45 67 (19811228-9874).';
  expect(withoutPersonal(text, () => '…')).toBe('Skriv till …, … eller ring … (…).');
});

test('a long run of letters takes no time', () => {
  const long = 'a'.repeat(1_000_000);
  const begun = performance.now();
  expect(personalPatterns(long)).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(2000);
});
