import edtf from 'edtf';
import { PeriodNotValid } from '../graphql/period-not-valid.js';
import { Rejection } from '../graphql/rejection.js';

/** A date of the world as the source gives it, and the days it can be sorted and compared by. */
export interface Period {
  /** EDTF: `2021`, `2021-03-18/2021-03-19`, `2015-22` (summer 2015), `XXXX-02-10` (no year). */
  text: string;
  /** ISO days; null where the text does not say (no year, an open end). */
  from: string | null;
  to: string | null;
}

/** Seasons by the Swedish year; the library would put the summer in April to June. */
const seasons: Record<string, [from: string, to: string]> = {
  '21': ['03-01', '05-31'],
  '22': ['06-01', '08-31'],
  '23': ['09-01', '11-30'],
};

const day = (milliseconds: number): string | null =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;

/** The first and last day of one date, not an interval. */
function extent(date: string): [from: string | null, to: string | null] {
  const { min, max } = edtf(date);
  const [, year, month = ''] = /^(\d{4})-(\d{2})$/.exec(date) ?? [];
  const season = seasons[month];
  return season ? [`${year}-${season[0]}`, `${year}-${season[1]}`] : [day(min), day(max)];
}

/** A day without a year sorts nowhere; a library that reads it as year 0 would lie. */
const withoutYear = /^X{2,4}/i;

/**
 * Reads an EDTF text.
 * @throws Rejection with PeriodNotValid when it cannot be read, or ends before it begins.
 */
export function readPeriod(text: string): Period {
  const trimmed = text.trim();
  if (withoutYear.test(trimmed)) {
    if (/^XXXX(-\d{2}(-\d{2})?)?$/.test(trimmed)) return { text: trimmed, from: null, to: null };
    throw new Rejection(new PeriodNotValid(text));
  }
  try {
    const [beginning, ending] = trimmed.split('/');
    if (!beginning || trimmed.split('/').length > 2) throw new Error('not a date');
    const from = beginning === '..' ? null : extent(beginning)[0];
    const to = ending === '..' ? null : extent(ending ?? beginning)[1];
    if (ending !== undefined && from === null && to === null) throw new Error('no date at all');
    if (from !== null && to !== null && to < from) throw new Error('ends before it begins');
    return { text: trimmed, from, to };
  } catch {
    throw new Rejection(new PeriodNotValid(text));
  }
}

/** The same for a field that may be left out: null stays null, an empty text too. */
export const readOptionalPeriod = (text: string | null | undefined): Period | null =>
  text?.trim() ? readPeriod(text) : null;
