import { createHash } from 'node:crypto';

/** The same id for the same thing of the same list, in the form of a UUID. */
export function idOf(list: string, key: string | number): string {
  const digest = createHash('sha256').update(`${list} ${key}`).digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `7${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

/** A text as a column can hold it: without NUL, trimmed, cut at a sentence or word where too long. */
export function fitting(text: string | null | undefined, most: number): string {
  const whole = (text ?? '').replaceAll('\0', '').trim();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  const end = Math.max(cut.lastIndexOf('. ') + 1, cut.lastIndexOf('\n'));
  return (end > most / 2 ? cut.slice(0, end) : cut.slice(0, cut.lastIndexOf(' '))).trim();
}

export const fittingOrNull = (text: string | null | undefined, most: number): string | null =>
  fitting(text, most) || null;

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The columns of a period from two days; what is no day, or ends before it begins, is left open. */
export function periodColumns(from: string | undefined, to: string | undefined) {
  const first = from && day.test(from) ? from : null;
  const last = to && day.test(to) && (!first || to >= first) ? to : null;
  const period = first || last ? `${first ?? '..'}/${last ?? '..'}` : null;
  return { period, period_from: first, period_to: last };
}

/** A name as part of an address. */
export const slugged = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'namnlos';
