import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, whatever folder the command was called from. */
export const checkout = fs.realpathSync(fileURLToPath(new URL('../..', import.meta.url)));

/** A path inside the repository. */
export const inCheckout = (...parts) => path.join(checkout, ...parts);

const givenFolder = process.env.PIS_DATA_DIR ? path.resolve(process.env.PIS_DATA_DIR) : undefined;

/** What belongs to the run on this machine: who runs, and the logs. Not committed. */
export const runFolder = givenFolder ?? inCheckout('.pis');

/** PostgreSQL refuses to run as root: then it runs as this user and may read only what that user may. */
export const isRoot = process.getuid?.() === 0;

/**
 * Where the database of this checkout stands. PIS_DATA_DIR decides; else `.pis`, except for root,
 * whose home the database user cannot enter: then a folder below /var/lib/pis, one per checkout.
 */
export function dataFolder() {
  if (givenFolder || !isRoot) return runFolder;
  const name = crypto.createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  return path.join('/var/lib/pis', name);
}
