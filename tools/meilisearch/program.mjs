import fs from 'node:fs';
import path from 'node:path';

/**
 * Where a Meilisearch stands on this machine, or undefined. MEILISEARCH_PATH names another one, or
 * with `none` says there is none.
 */
export function findMeilisearch() {
  const given = process.env.MEILISEARCH_PATH;
  if (given) return given !== 'none' && fs.existsSync(given) ? given : undefined;
  const name = process.platform === 'win32' ? 'meilisearch.exe' : 'meilisearch';
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
}
