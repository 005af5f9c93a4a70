import fs from 'node:fs';
import path from 'node:path';
import { Lexicon } from './lexicon-file.js';

const place = 'dist/libs/search/lexicon.bin';

/** The file as the build leaves it, seen from any program of the workspace and from its sources. */
function fileAbove(directory: string): string | null {
  const file = path.join(directory, place);
  if (fs.existsSync(file)) return file;
  const above = path.dirname(directory);
  return above === directory ? null : fileAbove(above);
}

/**
 * Reads the lexicon that stands above a directory.
 * @throws Error that says what to do where it is missing or of another version.
 */
export function loadLexicon(directory: string = import.meta.dirname): Lexicon {
  const file = fileAbove(directory);
  if (file === null)
    throw new Error(`The lexicon ${place} is missing. Make it with: npm run build`);
  try {
    return Lexicon.read(fs.readFileSync(file));
  } catch (error) {
    throw new Error(`The lexicon ${file} cannot be read. Make it again with: npm run build`, {
      cause: error,
    });
  }
}

/** The lexicon of this process. */
export const lexicon = loadLexicon();
