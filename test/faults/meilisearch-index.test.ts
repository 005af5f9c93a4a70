import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { addConcept } from '../support/knowledge-rows.js';
import { meilisearchFor, type TestMeilisearch } from '../support/meilisearch.js';
import { type RunningWorker, startWorker } from '../support/program.js';
import { standIn } from '../support/standing-in.js';

let database: TestDatabase;
let meilisearch: TestMeilisearch;
const workers: RunningWorker[] = [];

beforeEach(async () => {
  database = await createDatabase();
  meilisearch = await meilisearchFor(database.name);
}, 60_000);

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

/** A worker that looks at everything anew, as one does that has just been started. */
async function lookAgain(): Promise<RunningWorker> {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  const worker = await work();
  await worker.drain();
  return worker;
}

/** A factor that has changed, as an event would say. */
async function changed(id: string, lane: number): Promise<void> {
  await database.sql(
    `INSERT INTO outbox (id, topic, subject, lane) VALUES ($1, 'factor.changed', $2, $3)`,
    [randomUUID(), id, lane],
  );
}

async function factor(lane = 1): Promise<string> {
  const { id } = await addConcept(database.sql, 'factor');
  await changed(id, lane);
  return id;
}

const items = (): string => `/indexes/${meilisearch.prefix}items`;

const createdAt = async (): Promise<string> =>
  (await meilisearch.ask<{ createdAt: string }>(items())).createdAt;

interface OneTypo {
  typoTolerance: { minWordSizeForTypos: { oneTypo: number } };
}

const oneTypo = async (): Promise<number> =>
  (await meilisearch.ask<OneTypo>(`${items()}/settings`)).typoTolerance.minWordSizeForTypos.oneTypo;

test('settings changed by hand are found, told of, and made ours again by a new index', async () => {
  const worker = await work();
  const ids = [await factor(), await factor()].sort();
  await worker.drain();
  const before = await createdAt();
  await meilisearch.ask(`${items()}/settings`, {
    method: 'PATCH',
    body: JSON.stringify({ typoTolerance: { minWordSizeForTypos: { oneTypo: 3 } } }),
  });
  while ((await oneTypo()) !== 3);
  const next = await lookAgain();
  expect(next.said()).toContain('search.settings-changed');
  expect(await oneTypo()).toBe(5);
  expect(await createdAt()).not.toBe(before);
  expect(await meilisearch.ids()).toEqual(ids);
}, 180_000);

test('the index before the live one stays for a day, and is dropped then', async () => {
  const worker = await work();
  const ids = [await factor(), await factor()].sort();
  await worker.drain();
  await database.sql(`UPDATE search_engine_index SET rules = 'earlier' WHERE name = 'items'`);
  await lookAgain();
  expect(await meilisearch.indexes()).toHaveLength(4);
  // The clock that counts is that of the row: when the index was put in place.
  const putInPlace = (hours: number): Promise<unknown> =>
    database.sql(
      `UPDATE search_engine_index SET kept_since = now() - make_interval(hours => $1)
       WHERE name = 'items'`,
      [hours],
    );
  await putInPlace(23);
  await lookAgain();
  expect(await meilisearch.indexes()).toHaveLength(4);
  await putInPlace(25);
  await lookAgain();
  expect(await meilisearch.indexes()).toEqual(['docs', 'items', 'orgs']);
  expect(await meilisearch.ids()).toEqual(ids);
}, 240_000);

test('a load that nobody waits for is taken back when something must disappear, and done again', async () => {
  const between = await standIn(meilisearch.url);
  const worker = await work({ MEILI_URL: between.url });
  const gone = await factor();
  await worker.drain();
  const held = 999_999;
  const log: string[] = [];
  let taken = false;
  // The first load never ends by itself.
  between.answers = ({ method, path }) => {
    if (method === 'POST' && path.includes('/documents/delete-batch')) log.push('taken away');
    else if (method === 'POST' && path.includes('/documents')) {
      log.push('load');
      if (log.filter((one) => one === 'load').length === 1) {
        return { taskUid: held, status: 'enqueued' };
      }
    }
    if (method === 'POST' && path.startsWith('/tasks/cancel')) {
      log.push('taken back');
      taken = path.includes(String(held));
      return { taskUid: held + 1, status: 'enqueued' };
    }
    if (path !== `/tasks/${held}`) return undefined;
    return { uid: held, status: taken ? 'canceled' : 'processing', error: null };
  };
  const loaded = [await factor(2), await factor(2), await factor(2)].sort();
  while (!log.includes('load')) await database.sql('SELECT 1');
  await database.sql('DELETE FROM factor WHERE id = $1', [gone]);
  await changed(gone, 0);
  await worker.drain();
  while ((await meilisearch.ids()).join() !== loaded.join()) await worker.drain();
  const order = log.filter((one, at) => one !== log[at - 1]);
  expect(order).toEqual(['load', 'taken back', 'taken away', 'load']);
  const [left] = await database.sql('SELECT count(*)::int AS left FROM search_delivery');
  expect(left).toEqual({ left: 0 });
  await between.close();
}, 180_000);
