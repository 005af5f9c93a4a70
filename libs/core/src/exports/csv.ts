import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet takes for the beginning of a formula, in full-width forms too. */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** A text that no spreadsheet runs: with an apostrophe before it where it might. */
const harmless = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/**
 * Rows for a spreadsheet, as Swedish Excel opens them by a double click: UTF-8 with a mark at the
 * beginning, semicolons, CRLF. Numbers stand as they are; no text begins a formula. The only writer
 * of CSV.
 */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): string {
  const cells = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? harmless(cell.replaceAll('\0', '')) : cell)),
  );
  return stringify(cells, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}
