/** When something began and ended, in years with a fraction: summer 2015 is 2015.42 to 2015.67. */
export type TimeSpan = { from: number | null; to: number | null };

/** Months a season begins and ends with, January 0, the end not included. */
const seasons: Record<string, [first: number, end: number]> = {
  21: [2, 5],
  22: [5, 8],
  23: [8, 11],
};

/** The beginning and the end of one date; null where it names no year. */
function extent(date: string | undefined): [from: number, to: number] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '') ?? [];
  if (!year) return null;
  const at = Number(year);
  if (!month) return [at, at + 1];
  const [first, end] = seasons[month] ?? [Number(month) - 1, Number(month)];
  return day
    ? [at + (first + (Number(day) - 1) / 31) / 12, at + (first + Number(day) / 31) / 12]
    : [at + first / 12, at + end / 12];
}

/** Reads the EDTF that PIS stores; null where no year is given, an open end is null. */
export function timeSpan(period: string | null | undefined): TimeSpan | null {
  if (!period) return null;
  const [start, end] = period.split('/');
  const from = extent(start)?.[0] ?? null;
  const to = extent(end ?? start)?.[1] ?? null;
  return from === null && to === null ? null : { from, to };
}
