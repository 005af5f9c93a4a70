import { limits } from '@pis/contract';
import type { Randomness } from '../../support/randomness.js';

/** Texts that mean something to a database, to an engine's filters, or to nobody. */
const hostile: readonly string[] = [
  "'",
  '"',
  '\\',
  '\\"',
  "' OR 1=1 --",
  '" OR kind = "LESSON',
  'a" OR "a" = "a',
  'x\\" OR kind EXISTS OR y = \\"',
  "'); DROP TABLE lesson; --",
  'kind = LESSON',
  'kind IN [LESSON, PROJECT]',
  'NOT kind = LESSON',
  'version > 0',
  'fromYear 1900 TO 2100',
  '_geoRadius(59, 18, 2000000)',
  '_geoBoundingBox([90, 180], [-90, -180])',
  'EXISTS',
  'IS NULL',
  'IS NOT EMPTY',
  'CONTAINS a',
  'STARTS WITH 2',
  '*',
  '%',
  '_',
  '{21}',
  '{NULL}',
  'NULL',
  'null',
  'undefined',
  '[]',
  '[[["21"]]]',
  '("21")',
  `${'('.repeat(100)}21${')'.repeat(100)}`,
  '21 OR 07',
  '21,07',
  '21\n07',
  '21\u0000',
  '\u0000',
  '\uD800',
  '\uDFFF21',
  '\u202E12',
  '\uFEFF21',
  '21\u00A0',
  '２１',
  'ﬁ'.repeat(80),
  '\u0301'.repeat(80),
  '😀'.repeat(60),
  'ö'.repeat(200),
  '',
  ' ',
  '-',
  '--',
  '/*',
  '$1',
  '${21}',
  '{{21}}',
  '%00',
  '../../etc',
  '1e309',
  'NaN',
  'true',
];

const letters = [...'abcåäöABC0123 "\'\\-(){}[]<>=!&|*:;,.%_$#@~^`´\t\n'];
const oddLetters = [
  '\u0000',
  '\u00AD',
  '\u200B',
  '\u0301',
  '\uD83D',
  '😀',
  'ß',
  'İ',
  '\u202E',
  '中',
];

const anyLetters = ({ below, chance, one }: Randomness, most: number): string =>
  Array.from({ length: below(most) }, () => one(chance(0.15) ? oddLetters : letters)).join('');

const changed = (value: string, { below, one }: Randomness): string => {
  const at = below(value.length + 1);
  return one([
    value.toUpperCase(),
    ` ${value}`,
    `${value} `,
    `${value}"`,
    `"${value}"`,
    value.slice(0, at) + one([...letters, ...oddLetters]) + value.slice(at),
    value.slice(0, at),
    value + value,
  ]);
};

/** A value for a filter: hostile, a real one or nearly one, or any signs. */
export function hostileValue(random: Randomness, real: readonly string[]): string {
  const { one } = random;
  const value = one([
    () => one(hostile),
    () => changed(one(real), random),
    () => one(real) + one(hostile),
    () => anyLetters(random, 40),
  ])();
  return value.slice(0, limits.name.max);
}

const operators = [
  '"',
  '-',
  '-"',
  ' - ',
  '” ',
  '„',
  '+',
  ' AND ',
  ' OR ',
  ' NOT ',
  '*',
  ':',
  '&',
  '|',
  '!',
  '<->',
  '(',
  ')',
];

/** A question: words of texts, operators and any signs in any order. */
export function hostileQuestion(random: Randomness, words: readonly string[]): string {
  const { below, chance, one } = random;
  if (chance(0.1)) return one(hostile).slice(0, limits.searchQuery.max);
  const pieces = Array.from({ length: 1 + below(one([3, 6, 14, 60])) }, () =>
    one([
      () => one(words),
      () => one(words),
      () => one(words).slice(0, 1 + below(6)),
      () => one(operators),
      () => anyLetters(random, 8),
      () => one(hostile),
      () => String(below(10 ** below(9))),
    ])(),
  );
  return pieces.join(chance(0.9) ? ' ' : '').slice(0, limits.searchQuery.max);
}
