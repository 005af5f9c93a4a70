import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const found = (name: string): boolean => spawnSync(name, ['--version']).status === 0;

/**
 * A file as LibreOffice opens it, written anew in another format; null where it is not installed, which
 * is said loudly.
 */
async function writtenAnew(
  bytes: Uint8Array,
  name: string,
  ending: string,
  choices: readonly string[],
): Promise<string | null> {
  const office = ['soffice', 'libreoffice'].find(found);
  if (!office) {
    process.stderr.write(
      `\nLEFT OUT: LibreOffice is not installed, so ${name} was not opened in it.\n`,
    );
    return null;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'pis-office-'));
  try {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const run = spawnSync(office, [profile, '--headless', ...choices, '--outdir', folder, file], {
      encoding: 'utf8',
      timeout: 50_000,
    });
    if (run.status !== 0) throw new Error(`LibreOffice could not open it: ${run.stderr}`);
    return await readFile(path.join(folder, `${path.parse(name).name}.${ending}`), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The plain text of a document; null where LibreOffice is not installed. */
export const openedInOffice = (bytes: Uint8Array, name: string): Promise<string | null> =>
  writtenAnew(bytes, name, 'txt', ['--convert-to', 'txt:Text (encoded):UTF8']);

/** A spreadsheet as LibreOffice has it. */
export interface Sheet {
  /** What it would calculate, by the cell's own formula. */
  formulas: string[];
  /** What its cells say, line by line. */
  lines: string[];
  rows: number;
}

/** Semicolons, quotes, UTF-8: what its own dialogue proposes for such a file. */
const asCsv = '--infilter=Text - txt - csv (StarCalc):59,34,76';

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const plain = (xml: string): string =>
  xml
    .replace(/<text:s\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** A CSV as a spreadsheet; null where LibreOffice is not installed. */
export async function sheetInOffice(bytes: Uint8Array, name: string): Promise<Sheet | null> {
  const xml = await writtenAnew(bytes, name, 'fods', [asCsv, '--convert-to', 'fods']);
  if (xml === null) return null;
  const table = xml.slice(xml.indexOf('<table:table '), xml.lastIndexOf('</table:table>'));
  return {
    formulas: all(table, /table:formula="([^"]*)"/g),
    lines: all(table, /<text:p>(.*?)<\/text:p>/gs).map(plain),
    rows: all(table, /<table:table-row[^>]*>(.*?)<\/table:table-row>/gs).filter((row) =>
      row.includes('<text:p>'),
    ).length,
  };
}
