import fs from 'node:fs';
import path from 'node:path';
import { englishStem } from '../analyzer/stems.js';

const place = 'libs/search/english-swedish.txt';

function fileAbove(directory: string): string {
  const file = path.join(directory, place);
  if (fs.existsSync(file)) return file;
  const above = path.dirname(directory);
  if (above === directory) throw new Error(`The table of English words ${place} is missing`);
  return fileAbove(above);
}

/** Lines of an English word and the Swedish base forms that it may stand for; `#` begins a remark. */
function readTable(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [english = '', ...swedish] = line.split(' ');
      return [englishStem(english), swedish];
    }),
  );
}

const table = readTable(fs.readFileSync(fileAbove(import.meta.dirname), 'utf8'));

/**
 * Base forms of the Swedish words that an English one in lower case may stand for, likeliest first; empty where
 * none is known. The table is learned: docs/search.md.
 */
export const swedishFor = (word: string): readonly string[] =>
  (/^[a-z]{2,}$/.test(word) && table.get(englishStem(word))) || [];
