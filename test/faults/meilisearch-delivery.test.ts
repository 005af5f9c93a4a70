import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { addConcept } from '../support/knowledge-rows.js';
import { meilisearchFor, type TestMeilisearch } from '../support/meilisearch.js';
import { runProgram, type RunningWorker, startWorker } from '../support/program.js';
import { standIn } from '../support/standing-in.js';

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

test('a document that the engine will not take is set aside and told of, and the others go on', async () => {
  const between = await standIn(meilisearch.url);
  const worker = await work({ MEILI_URL: between.url });
  await worker.drain();
  const ids: string[] = [];
  for (let count = 0; count < 20; count += 1) ids.push(await factor());
  const [bad = '', ...good] = ids;
  const failed = 999_999;
  between.answers = ({ method, path, body }) => {
    if (method === 'POST' && path.includes('/documents') && body.includes(bad)) {
      return { taskUid: failed, status: 'enqueued' };
    }
    const error = { code: 'invalid_document_geo_field', type: 'invalid_request' };
    return path === `/tasks/${failed}` ? { uid: failed, status: 'failed', error } : undefined;
  };
  await worker.drain();
  expect(await meilisearch.ids()).toEqual(good.sort());
  expect(await waiting()).toEqual([
    { id: bad, lane: 1, parked: true, last_error: 'invalid_document_geo_field' },
  ]);
  expect(worker.said()).toContain('search.document-parked');
  between.answers = () => undefined;
  await changed(bad);
  await worker.drain();
  expect(await meilisearch.ids()).toEqual(ids.sort());
  expect(await waiting()).toEqual([]);
  await between.close();
});

test('what was lost or spoilt behind our back is found by a comparison, and sent again', async () => {
  const worker = await work();
  const ids = [await factor(), await factor(), await factor()].sort();
  await worker.drain();
  const [lost = ''] = ids;
  const stray = randomUUID();
  const documents = `/indexes/${meilisearch.prefix}items/documents`;
  await meilisearch.ask(`${documents}/${lost}`, { method: 'DELETE' });
  await meilisearch.ask(documents, {
    method: 'POST',
    body: JSON.stringify([{ id: stray, kind: 'FACTOR', stamp: 'x' }]),
  });
  while (!(await meilisearch.ids()).includes(stray));
  const environment = { DATABASE_URL: database.url, ...meilisearch.worker };
  await expect(runProgram('worker/search.js', ['verify'], environment)).rejects.toThrow(
    'items: 2 sent again',
  );
  expect(await meilisearch.ids()).toEqual(ids);
  expect(await runProgram('worker/search.js', ['verify'], environment)).toContain(
    'items: as in the database',
  );
  expect(await runProgram('worker/search.js', ['status'], environment)).toContain(
    'items: 3 documents.',
  );
  expect(await runProgram('worker/search.js', ['reindex'], environment)).toContain(
    'built anew and put in its place',
  );
  expect(await meilisearch.ids()).toEqual(ids);
});
