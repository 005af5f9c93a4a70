import { formatPeriod } from '../../lib/format/period';
import { intlTag } from '../../lib/language';

/** A period as it stands in two fields, in people's words. */
export type PeriodFields = { from: string; to: string };

/** Which field is wrong, or that the end comes before the beginning. */
export type PeriodProblem = 'from' | 'to' | 'order';

/** EDTF numbers of the seasons, and the month each begins. */
const seasons = [
  { number: '21', month: '03', words: ['våren', 'vår', 'spring'] },
  { number: '22', month: '06', words: ['sommaren', 'sommar', 'summer'] },
  { number: '23', month: '09', words: ['hösten', 'höst', 'autumn'] },
  { number: '24', month: '12', words: ['vintern', 'vinter', 'winter'] },
] as const;

const twoDigits = (value: number | string) => String(value).padStart(2, '0');

/** "mars", "mar", "March" … to its number. */
const months = new Map(
  (['sv', 'en'] as const).flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(intlTag(language), { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): [string, string] => [
        format
          .format(new Date(Date.UTC(2000, index, 1)))
          .toLowerCase()
          .replace('.', ''),
        twoDigits(index + 1),
      ]);
    }),
  ),
);

/** Whether a month, and a day where one is given, exist in a year. */
function exists(year: string, month?: string, day?: string): boolean {
  if (!month) return true;
  if (!day) return Number(month) >= 1 && (Number(month) <= 12 || /^2[1-4]$/.test(month));
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('-');

function readNumbers(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year) return exists(year, month, day) ? text : undefined;
  const [, knownMonth, knownDay] = /^xxxx-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return exists('2024', knownMonth, knownDay) && knownMonth ? text.toUpperCase() : undefined;
}

function readWords(text: string): string | undefined {
  const [, day, word = '', year = ''] =
    /^(?:(\d{1,2})\s+)?(\p{L}+)\.?\s+(\d{4})$/u.exec(text) ?? [];
  const season = seasons.find(({ words }) => words.some((one) => one === word));
  if (season && !day) return join(year, season.number);
  const month = months.get(word);
  if (!month) return undefined;
  const known = day && twoDigits(day);
  return exists(year, month, known) ? join(year, month, known) : undefined;
}

/**
 * A date as people type it, as EDTF: "2021", "2021-03", "18 mars 2021", "sommaren 2015".
 * Null where nothing is typed, undefined where it cannot be read.
 */
export function readDate(typed: string): string | null | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '') return null;
  return readNumbers(text) ?? readWords(text);
}

/** The first day a date may mean, as a text that sorts; null where it has no year. */
function firstDay(edtf: string): string | null {
  const [year = '', month, day] = edtf.split('-');
  if (!/^\d{4}$/.test(year)) return null;
  const season = seasons.find(({ number }) => number === month);
  return join(year, season?.month ?? month ?? '01', day ?? '01');
}

/** The last day, in the same way: a year ends after all its months. */
const lastDay = (edtf: string): string | null => {
  const first = firstDay(edtf);
  if (!first) return null;
  const [year, month, day] = edtf.split('-');
  return join(year, month ? first.slice(5, 7) : '12', day ?? '99');
};

/** Two fields as one EDTF text; null where both are empty. */
export function readPeriod({
  from,
  to,
}: PeriodFields): { edtf: string | null } | { problem: PeriodProblem } {
  const start = readDate(from);
  const end = readDate(to);
  if (start === undefined) return { problem: 'from' };
  if (end === undefined) return { problem: 'to' };
  if (start === null && end === null) return { edtf: null };
  if (start === null || end === null) return { edtf: `${start ?? '..'}/${end ?? '..'}` };
  if (start === end) return { edtf: start };
  const [first, last] = [firstDay(start), lastDay(end)];
  if (first && last && first > last) return { problem: 'order' };
  return { edtf: `${start}/${end}` };
}

/** Seasons and months in words, numbers as they are. */
const inWords = (point: string): string =>
  point === '..' || point === '' ? '' : /^X/.test(point) ? point : formatPeriod(point);

/** One EDTF date in a field. */
export const dateField = (edtf: string | null | undefined): string => inWords(edtf ?? '');

/** An EDTF text in two fields; one date is both beginning and end. */
export function periodFields(edtf: string | null | undefined): PeriodFields {
  const [from = '', to = from] = (edtf ?? '').split('/');
  return { from: inWords(from), to: inWords(to) };
}
