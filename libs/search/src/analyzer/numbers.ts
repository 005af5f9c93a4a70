/** A number as it stands in a text. */
export interface WrittenNumber {
  /** Where it ends, UTF-16, exclusive. */
  readonly end: number;
  /** Letters and digits, one way to write it: 3706566, 2d5 for 2,5, 1r1 for 1:1. */
  readonly value: string;
}

const noMore = '(?![\\p{L}\\p{M}\\p{N}])';
const notInside = '(?<!\\d[.,:])';
const space = '[ \\u00A0\\u2007\\u2009\\u202F]';

const grouped = new RegExp(
  `${notInside}[1-9]\\d{0,2}(?:(?:${space}\\d{3})+|(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,}|(?:['’]\\d{3})+)(?:[.,]\\d{1,2})?${noMore}`,
  'uy',
);
const plain = new RegExp(`${notInside}\\d+(?:[.,:]\\d+)*${noMore}`, 'uy');
const genitive = new RegExp(`:s${noMore}`, 'uy');

const decimals = /[.,](\d{1,2})$/;

/** The genitive is part of how the number is written: 2.0:s. */
function endOf(text: string, end: number): number {
  genitive.lastIndex = end;
  return genitive.test(text) ? end + 2 : end;
}

/**
 * The number that begins at `at`: sums in groups of three with any space, decimals with comma or
 * point, ratios. Null for what is written with more points than a number has (a date, a version of
 * three), and for digits that letters follow.
 */
export function numberAt(text: string, at: number): WrittenNumber | null {
  grouped.lastIndex = at;
  const [sum] = grouped.exec(text) ?? [];
  if (sum !== undefined) {
    const [rest, part] = decimals.exec(sum) ?? ['', ''];
    const whole = sum.slice(0, sum.length - rest.length).replace(/\D/gu, '');
    return { end: endOf(text, at + sum.length), value: part ? `${whole}d${part}` : whole };
  }
  plain.lastIndex = at;
  const [written] = plain.exec(text) ?? [];
  const [whole = '', part, more] = written?.split(/[.,:]/) ?? [];
  if (written === undefined || part === undefined || more !== undefined) return null;
  const sign = written.charAt(whole.length) === ':' ? 'r' : 'd';
  return { end: endOf(text, at + written.length), value: whole + sign + part };
}
