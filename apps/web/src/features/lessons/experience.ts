const year = String.raw`\d{4}`;
const date = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const single = new RegExp(`^${date}$`);
const years = new RegExp(`^(${year})\\s*[-–—]\\s*(${year})$`);
const interval = new RegExp(`^(${date})?\\s*(?:/|–|—|\\s-\\s)\\s*(${date})?$`);

/**
 * A time as people type it, as EDTF: "2021", "2015–2018", "2021-03", "2015–" for one that goes on.
 * Null where nothing is typed, undefined where it cannot be read or ends before it begins.
 */
export function toPeriod(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (single.test(text)) return text;
  const [, from = '', to = ''] = years.exec(text) ?? interval.exec(text) ?? [];
  if (!from && !to) return undefined;
  if (from && to && from.slice(0, to.length) > to) return undefined;
  return `${from || '..'}/${to || '..'}`;
}

/** The reverse, for the field. */
export const typedPeriod = (edtf: string | null | undefined): string =>
  (edtf ?? '').replace('/', '–').replaceAll('..', '');
