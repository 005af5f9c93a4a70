import { createDatabase } from '../support/database.js';
import { dataFolder } from '../support/lists/data-folder.js';
import { writeInBulk } from '../support/lists/bulk-rows.js';
import { knownItems } from '../support/lists/known-items.js';
import { madeProjects, take } from '../support/lists/made-projects.js';
import { ourTexts } from '../support/lists/our-texts.js';
import { madeTexts } from '../support/lists/text-generator.js';
import { benchArguments } from './arguments.js';
import { fillRaw, readRaw } from './raw-meilisearch.js';
import { startRawServer } from './raw-server.js';
import { part, printTable, quantile } from './table.js';
import {
  idsFrom,
  indexAll,
  indexesOf,
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

/** Seconds that a bare script takes to post documents and see them done. */
async function bare(posted: readonly { id: string }[], settings: object): Promise<number> {
  if (!meilisearch) return Number.NaN;
  const since = performance.now();
  const raw = await fillRaw(meilisearch, 'bare', posted, settings);
  const seconds = (performance.now() - since) / 1000;
  await raw.remove();
  return seconds;
}

/** Seconds for what the worker has put into the engine: the same documents, fields and settings. */
async function bareAgain(): Promise<number> {
  if (!meilisearch) return Number.NaN;
  const { prefix } = await indexesOf(database, meilisearch);
  let seconds = 0;
  for (const name of ['items', 'orgs', 'docs']) {
    const held = await readRaw(meilisearch, `${prefix}${name}`);
    seconds += await bare(held.documents, held.settings);
  }
  return seconds;
}

try {
  const documents = take(madeTexts(from, seed), size);
  await introduceWorker(database, meilisearch);
  await writeInBulk(database.sql, madeProjects(documents, seed));
  const indexed = await indexAll(database, meilisearch);
  const texts = await bare(documents, {});
  const same = await bareAgain();
  const row = (name: string, seconds: number): string[] => [
    name,
    String(size),
    seconds.toFixed(1),
    (size / seconds).toFixed(0),
    part(seconds / indexed),
  ];
  printTable(
    'Indexing (wanted: ≥ 0.6 of the same documents posted by a bare script)',
    ['', 'documents', 's', 'documents/s', 'worker to it'],
    [
      row('by the worker', indexed),
      row('the same documents, posted by a bare script', same),
      row('their texts alone, posted without any setting', texts),
    ],
  );

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
