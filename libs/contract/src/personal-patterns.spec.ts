import { personalPatterns, type PersonalPattern } from './personal-patterns.js';

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
