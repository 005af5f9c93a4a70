import { createDatabase } from '../support/database.js';
import { dataFolder } from '../support/lists/data-folder.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { knownItems } from '../support/lists/known-items.js';
import { madeProjects, take } from '../support/lists/made-projects.js';
import { ourTexts } from '../support/lists/our-texts.js';
import { madeTexts } from '../support/lists/text-generator.js';
import { benchArguments } from './arguments.js';
import { fillRaw } from './raw-meilisearch.js';
import { startRawServer } from './raw-server.js';
import { part, printTable, quantile } from './table.js';
import {
  idsFrom,
  indexAll,
  introduceWorker,
  startIndexing,
  startWorlds,
  stopWorlds,
} from './worlds.js';

/*
 * How fast things are indexed, against the same documents posted by a bare script, and how soon a
 * published one is found.
 * `npm run bench -- indexing [--data <folder>] [--size 5000] [--published 60]`
 */

const seed = 9;
const wishes = benchArguments(['size', 'published']);
const size = wishes.number('size', 5000);
const published = wishes.number('published', 60);

const folder = dataFolder();
const from = folder ? knownItems(folder).map(({ text }) => text) : ourTexts(400, seed);

const meilisearch = await startRawServer();
const database = await createDatabase();
try {
  const texts = madeTexts(from, seed);
  const documents = take(texts, size);
  await introduceWorker(database, meilisearch);
  await writeInBulk(database.sql, madeProjects(documents, seed));
  const indexed = await indexAll(database, meilisearch);
  let bare = Number.NaN;
  if (meilisearch) {
    const since = performance.now();
    const raw = await fillRaw(meilisearch, 'bare', documents);
    bare = (performance.now() - since) / 1000;
    await raw.remove();
  }
  const speed = bare / indexed;
  const rows = [
    ['by the worker', size, indexed.toFixed(1), (size / indexed).toFixed(0)],
    ['posted by a bare script', size, bare.toFixed(1), (size / bare).toFixed(0)],
  ];
  printTable('Indexing', ['', 'documents', 's', 'documents/s'], rows);
  process.stdout.write(`  speed against the bare script: ${part(speed)} (wanted ≥ 0.6)\n`);

  const worker = await startIndexing(database, meilisearch);
  const worlds = await startWorlds(database, meilisearch);
  const waits = new Map(worlds.map(({ engine }) => [engine, [] as number[]]));
  for (let number = 0; number < published; number += 1) {
    const word = `nyhetsord${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}q`;
    const { id } = documents[number] ?? { id: '' };
    const since = performance.now();
    await database.sql(
      `WITH changed AS (
         UPDATE project SET title = $2, version = version + 1 WHERE id = $1 RETURNING id)
       INSERT INTO outbox (id, topic, subject, lane)
       SELECT gen_random_uuid(), 'project.changed', id, 1 FROM changed`,
      [id, `Rubrik ${word}`],
    );
    await Promise.all(
      worlds.map(async (world) => {
        while (!(await idsFrom(world, `"${word}"`, 5)).includes(id)) {
          if (performance.now() - since > 30_000) throw new Error(`${word} is not found`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        waits.get(world.engine)?.push((performance.now() - since) / 1000);
      }),
    );
  }
  await stopWorlds(worlds);
  await worker.stop();
  printTable(
    `Published to found, s, ${published} times one after another (wanted: p95 ≤ 2)`,
    ['engine', 'p50', 'p95', 'most'],
    [...waits].map(([engine, all]) => [
      engine,
      ...[0.5, 0.95, 1].map((portion) => quantile(all, portion).toFixed(2)),
    ]),
  );
} finally {
  await database.drop();
  await meilisearch?.stop();
}
