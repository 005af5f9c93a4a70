import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { addConcept } from '../support/knowledge-rows.js';
import { meilisearchFor, type TestMeilisearch } from '../support/meilisearch.js';
import { type RunningWorker, startWorker } from '../support/program.js';

let database: TestDatabase;
let meilisearch: TestMeilisearch;
const workers: RunningWorker[] = [];

beforeEach(async () => {
  database = await createDatabase();
  meilisearch = await meilisearchFor(database.name);
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await meilisearch.wipe();
  await database.drop();
});

async function work(environment: Record<string, string> = {}): Promise<RunningWorker> {
  const worker = await startWorker({
    DATABASE_URL: database.url,
    ...meilisearch.worker,
    ...environment,
  });
  workers.push(worker);
  return worker;
}

/** A factor that has changed, as an event would say. */
async function changed(id: string, lane = 1): Promise<void> {
  await database.sql(
    `INSERT INTO outbox (id, topic, subject, lane) VALUES ($1, 'factor.changed', $2, $3)`,
    [randomUUID(), id, lane],
  );
}

async function factor(): Promise<string> {
  const { id } = await addConcept(database.sql, 'factor');
  await changed(id);
  return id;
}

const waiting = (): Promise<object[]> =>
  database.sql('SELECT id, lane, parked_at IS NOT NULL AS parked, last_error FROM search_delivery');

test('what is written is sent, what is gone is taken away, and nothing waits', async () => {
  const worker = await work();
  const ids = [await factor(), await factor()].sort();
  await worker.drain();
  expect(await meilisearch.ids()).toEqual(ids);
  expect(await waiting()).toEqual([]);
  const [gone = '', kept = ''] = ids;
  await database.sql('DELETE FROM factor WHERE id = $1', [gone]);
  await changed(gone, 0);
  await worker.drain();
  expect(await meilisearch.ids()).toEqual([kept]);
  expect(await waiting()).toEqual([]);
});

test('a server that was wiped is filled anew', async () => {
  const worker = await work();
  const ids = [await factor(), await factor()].sort();
  await worker.drain();
  await meilisearch.wipe();
  while ((await meilisearch.indexes()).join() !== 'docs,items,orgs');
  await worker.drain();
  expect(await meilisearch.ids()).toEqual(ids);
});
