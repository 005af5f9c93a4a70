import { m } from '../../paraglide/messages';
import { currentLanguage, intlTag, type InterfaceLanguage } from '../language';

type Precision = 'year' | 'month' | 'day';
type Point = { kind: 'date'; date: Date; precision: Precision } | { kind: 'words'; words: string };

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
};

const format = (language: InterfaceLanguage, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(intlTag(language), { ...options, timeZone: 'UTC' });

/** Intl puts a thin space around the dash here and there; we never do. */
const tight = (text: string) => text.replace(/[\s\u2009]*–[\s\u2009]*/g, '–');

const seasons = {
  21: m.shell_season_spring,
  22: m.shell_season_summer,
  23: m.shell_season_autumn,
  24: m.shell_season_winter,
} as const;

const isSeason = (value: number): value is keyof typeof seasons => value in seasons;

/** A calendar date that exists, else null: 2021-02-30 is not one. */
function calendarDate(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

function readPoint(text: string, language: InterfaceLanguage): Point | null {
  const parts = /^(XXXX|\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (year === 'XXXX') {
    const date = day ? calendarDate(2024, Number(month), Number(day)) : null;
    if (!date) return null;
    const known = format(language, { day: 'numeric', month: 'long' }).format(date);
    return { kind: 'words', words: m.shell_year_unknown({ day: known }, { locale: language }) };
  }
  if (month && !day && isSeason(Number(month))) {
    return { kind: 'words', words: seasons[Number(month) as 21]({ year }, { locale: language }) };
  }
  const date = calendarDate(Number(year), Number(month ?? 1), Number(day ?? 1));
  return date && { kind: 'date', date, precision: day ? 'day' : month ? 'month' : 'year' };
}

const say = (point: Point, language: InterfaceLanguage): string =>
  point.kind === 'words'
    ? point.words
    : format(language, shapes[point.precision]).format(point.date);

function sayRange(from: Point, to: Point, language: InterfaceLanguage): string {
  const alike = from.kind === 'date' && to.kind === 'date' && from.precision === to.precision;
  return alike
    ? tight(format(language, shapes[from.precision]).formatRange(from.date, to.date))
    : `${say(from, language)}–${say(to, language)}`;
}

/** Ends that are open (`..`) or not known (empty). */
const isOpen = (text: string) => text === '' || text === '..';

function interval(text: string, language: InterfaceLanguage): string | null {
  const [start = '', end = '', ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const from = isOpen(start) ? null : readPoint(start, language);
  const to = isOpen(end) ? null : readPoint(end, language);
  if (from && to) return sayRange(from, to, language);
  if (from && isOpen(end))
    return m.shell_period_from({ from: say(from, language) }, { locale: language });
  if (to && isOpen(start))
    return m.shell_period_until({ to: say(to, language) }, { locale: language });
  return null;
}

/**
 * A date of the world in words. Reads the EDTF that PIS stores: `2021`, `2021-03`, `2021-03-18`,
 * intervals with open ends, `XXXX-02-10` for a day without a year, seasons (`2015-22`).
 * What it cannot read is returned as it stands, never hidden.
 */
export function formatPeriod(
  edtf: string,
  language: InterfaceLanguage = currentLanguage(),
): string {
  const text = edtf.trim();
  if (text.includes('/')) return interval(text, language) ?? text;
  const point = readPoint(text, language);
  return point ? say(point, language) : text;
}

/** Only the years of a period, for narrow columns: "2015–2018", "2021"; null where no year is given. */
export function formatYears(edtf: string): string | null {
  const [start = '', end] = edtf.split('/').map((part) => /^\d{4}/.exec(part)?.[0] ?? '');
  if (end === undefined || end === start) return start || null;
  return start || end ? `${start}–${end}` : null;
}
