import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The file names of the lists, as their publishers' exports are kept. */
export const listFiles = {
  interreg: 'interreg_swedish_partners.json',
  lessons: 'nasa-llis-lessons.jsonl.gz',
  government: 'government-regional-development.jsonl.gz',
  swecris: 'swecris-projects.jsonl.gz',
} as const;

/**
 * The folder with lists of real projects, which stand outside the repository.
 * @returns its path, or undefined where `PIS_DATA_FOLDER` names none or one without the lists
 */
export function dataFolder(): string | undefined {
  const folder = process.env.PIS_DATA_FOLDER;
  return folder && fs.existsSync(path.join(folder, listFiles.swecris)) ? folder : undefined;
}

/** @throws Error where there is no such folder, saying how to name one */
export function requireDataFolder(): string {
  const folder = dataFolder();
  if (folder) return folder;
  throw new Error(
    `No lists of projects: name the folder that holds ${listFiles.swecris} with --data or PIS_DATA_FOLDER.`,
  );
}

/** The records of one list. Fields are checked where they are used; a list may lack any of them. */
export function readList<Row extends object>(
  folder: string,
  list: keyof typeof listFiles,
): Partial<Row>[] {
  const file = path.join(folder, listFiles[list]);
  if (file.endsWith('.json')) return JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Row>[];
  return gunzipSync(fs.readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Partial<Row>);
}
