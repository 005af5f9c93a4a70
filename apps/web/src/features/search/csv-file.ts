import { stringify } from 'csv-stringify/browser/esm/sync';

/** One column: its heading, and what stands in it. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => string | null];

/**
 * A file that a Swedish spreadsheet opens as it is: UTF-8 with its mark, semicolons, lines that end
 * in CRLF, and no cell that would be taken for a formula. Heavy: import it when it is asked for.
 */
export const csvFile = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Blob => {
  const lines = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => cell(row) ?? '')),
  ];
  const text = stringify(lines, {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
};
