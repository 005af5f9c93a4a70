import { type CsvError, type Info, parse, type Parser } from 'csv-parse';
import { longest, openList, type ReadLine } from './read-records.js';

/** What may stand between the fields. */
const delimiters = [';', ',', '\t'] as const;

/** Whether a file is read as a table with its names in the first line. */
export const isDelimited = (file: string): boolean => /\.csv(?:\.gz)?$/iu.test(file);

/** What stands most often in the first line, outside quotes. */
export function delimiterOf(beginning: string): string {
  const [header = ''] = beginning.replaceAll(/"[^"]*"/gu, '').split(/[\r\n]/u);
  const times = (delimiter: string): number => header.split(delimiter).length;
  return [...delimiters].sort((a, b) => times(b) - times(a))[0] ?? ';';
}

async function beginningOf(file: string): Promise<string> {
  for await (const bytes of openList(file)) return (bytes as Buffer).toString('utf8');
  return '';
}

/** What is wrong with a record, in our words: the parser's own quote what the line says. */
const faults: Readonly<Partial<Record<CsvError['code'], string>>> = {
  CSV_MAX_RECORD_SIZE: 'the line is too long',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has another number of fields than the first line',
};

const lineBreaks = (text: string): number => text.split(/\r\n|\r|\n/u).length - 1;

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: Info;
}

/** A record begins where it ends, but for the line breaks in its fields. */
const beginsAt = ({ record, info }: Parsed): number =>
  info.lines - Object.values(record).reduce((sum, text) => sum + lineBreaks(text), 0);

function parserOf(delimiter: string, onFault: (line: ReadLine) => void): Parser {
  return parse({
    ...{ delimiter, bom: true, info: true, skip_empty_lines: true, relax_quotes: true },
    // A column without a name says nothing.
    columns: (names: string[]) => names.map((name) => name.trim() || null),
    max_record_size: longest,
    skip_records_with_error: true,
    on_skip: (error) => {
      const { lines } = (error ?? {}) as Partial<Info>;
      const fault = faults[error?.code ?? 'CSV_INVALID_CLOSING_QUOTE'];
      onFault({
        line: lines ?? 0,
        record: null,
        fault: fault ?? 'its quotation marks do not match',
      });
      return undefined;
    },
  });
}

/**
 * The records of a table whose first line names its columns, separated by semicolon, comma or tab, one
 * after the other: what was read is not kept.
 * @throws Error when the file cannot be read
 */
export async function* readDelimited(file: string): AsyncGenerator<ReadLine> {
  const wrong: ReadLine[] = [];
  const parser = parserOf(delimiterOf(await beginningOf(file)), (line) => wrong.push(line));
  const bytes = openList(file);
  bytes.on('error', (error) => parser.destroy(error));
  bytes.pipe(parser);
  for await (const parsed of parser as AsyncIterable<Parsed>) {
    yield* wrong.splice(0);
    yield { line: beginsAt(parsed), record: parsed.record, fault: '' };
  }
  yield* wrong;
}
