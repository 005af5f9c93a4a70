import { createDatabase } from '../support/database.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { fastRandomness } from '../support/randomness.js';
import { filterWorld } from '../search/filters/filter-world.js';
import { fuzzFilters, fuzzMaterial, fuzzQuestions } from '../search/fuzz/fuzz.js';
import { benchArguments } from './arguments.js';
import { inParallel } from './in-parallel.js';
import { startRawServer } from './raw-server.js';
import { printTable } from './table.js';
import { indexAll, introduceWorker, startWorlds, stopWorlds } from './worlds.js';

/*
 * Filter values and questions of any signs: no 5xx, nothing wider under a filter.
 * `npm run bench -- fuzz [--count 10000] [--seed n]`
 */

const wishes = benchArguments(['count', 'seed']);
const count = wishes.number('count', 10_000);
const seed = wishes.number('seed', 1);
const lanes = 2;

const meilisearch = await startRawServer();
const database = await createDatabase('sample');
try {
  await introduceWorker(database, meilisearch);
  await writeInBulk(database.sql, filterWorld(seed, 30));
  await indexAll(database, meilisearch);
  // A busy machine is no silent engine: two engines would be compared.
  const worlds = await startWorlds(database, meilisearch, { MEILI_PATIENCE: '20000' });
  const rows: (string | number)[][] = [];
  for (const { engine, visitor } of worlds) {
    const material = await fuzzMaterial(visitor);
    for (const [what, fuzz] of [
      ['filters', fuzzFilters],
      ['questions', fuzzQuestions],
    ] as const) {
      const seeds = Array.from({ length: lanes }, (_, lane) => seed * lanes + lane);
      const faults = await inParallel(seeds, lanes, (own) =>
        fuzz(visitor, fastRandomness(own), material, Math.ceil(count / lanes)),
      );
      for (const fault of faults.flat()) process.stdout.write(`  ${fault}\n`);
      rows.push([engine, what, count, faults.flat().length]);
    }
  }
  await stopWorlds(worlds);
  printTable('Fuzz', ['engine', 'of', 'tried', 'faults'], rows);
  if (rows.some((row) => row[3] !== 0)) process.exitCode = 1;
} finally {
  await database.drop();
  await meilisearch?.stop();
}
