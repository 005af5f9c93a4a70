import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { lessonInput, lessonMutations, type LessonAnswer } from '../support/lesson-requests.js';
import { meilisearchFor, type TestMeilisearch } from '../support/meilisearch.js';
import { type OwnMeilisearch, ownMeilisearch } from '../support/own-meilisearch.js';
import { type OwnPostgres, ownPostgres } from '../support/own-postgres.js';
import { startWorker, type RunningWorker } from '../support/program.js';
import { randomness } from '../support/randomness.js';
import { startServer, type TestServer } from '../support/server.js';
import { type StandIn, standIn } from '../support/standing-in.js';
import { makeTeam, type Team } from '../support/team.js';

/** Kills of each: two in every run of the tests, twenty with `npm run faults`. */
const kills = Number(process.env.PIS_KILLS ?? 2);
const seed = Number(process.env.PIS_KILL_SEED ?? Date.now() % 100_000);
const writers = 8;

const itemKinds = ['FACTOR', 'LESSON', 'OPEN_QUESTION', 'PROJECT', 'THEME'];

let postgres: OwnPostgres;
let engine: OwnMeilisearch;
let between: StandIn;
let meilisearch: TestMeilisearch;
let server: TestServer;
let team: Team;
let worker: RunningWorker;
const acknowledged = new Set<string>();
const told = new EventEmitter();
let writing = true;

const work = async (): Promise<void> => {
  worker = await startWorker({ DATABASE_URL: postgres.database.url, ...meilisearch.worker });
};

beforeAll(async () => {
  postgres = await ownPostgres();
  engine = await ownMeilisearch();
  between = await standIn(engine.url);
  meilisearch = await meilisearchFor('killed', { url: between.url, masterKey: engine.masterKey });
  server = await startServer({ database: postgres.database, meilisearch });
  team = await makeTeam(server);
  await work();
}, 180_000);

afterAll(async () => {
  writing = false;
  await worker.stop();
  await server.close();
  await between.close();
  await Promise.all([engine.stop(), postgres.stop()]);
}, 60_000);

/** Publishes until told to stop; what is counted was acknowledged. A key of its own makes a repeat harmless. */
async function write(number: number): Promise<void> {
  for (let written = 0; writing; written += 1) {
    const text = `Lärdom ${written} av skribent ${number}, med ord om dödsprov.`;
    const input = lessonInput({ projectId: team.project.id, text });
    let id: string | null = null;
    while (id === null && writing) id = await tryToPublish(input);
    if (!id) continue;
    acknowledged.add(id);
    told.emit('written');
  }
}

async function tryToPublish(input: object): Promise<string | null> {
  try {
    const { data } = await team.owner.graphql<{ publishLesson: LessonAnswer }>(
      lessonMutations.publishLesson,
      { input },
    );
    return data?.publishLesson.__typename === 'Lesson' ? data.publishLesson.id : null;
  } catch {
    return null; // the connection broke: it is tried again with the same key
  }
}

/** Waits for so many more acknowledged writes. */
async function moreWrites(count: number): Promise<void> {
  const wanted = acknowledged.size + count;
  while (acknowledged.size < wanted) await once(told, 'written');
}

async function drained(): Promise<void> {
  for (;;) {
    try {
      await worker.drain();
      const [left] = await postgres.database.sql<{ left: number }>(
        `SELECT (SELECT count(*) FROM outbox)::int + (SELECT count(*) FROM search_delivery)::int AS left`,
      );
      if (left?.left === 0) return;
    } catch (error) {
      if (!worker.isRunning()) throw error;
    }
  }
}

interface Held {
  id: string;
  version: number;
}

/** What differs between the database's own index and Meilisearch, by id and version. */
async function differences(): Promise<string[]> {
  const line = ({ id, version }: Held): string => `${id} ${version}`;
  const own = await postgres.database.sql<Held>(
    'SELECT id, version FROM search_doc WHERE kind = ANY($1)',
    [itemKinds],
  );
  const { results } = await meilisearch.ask<{ results: Held[] }>(
    `/indexes/${meilisearch.prefix}items/documents?fields=id,version&limit=100000`,
  );
  const there = new Set(results.map(line));
  const expected = new Set(own.map(line));
  return [...expected, ...there].filter((one) => !there.has(one) || !expected.has(one));
}

test(`worker, Meilisearch and PostgreSQL killed ${kills} times each under ${writers} writers: nothing is lost (seed ${seed})`, async () => {
  const chance = randomness(seed);
  const victims = [
    async (): Promise<void> => {
      process.kill(worker.pid, 'SIGKILL');
      await work();
    },
    () => engine.kill(),
    async (): Promise<void> => {
      await postgres.kill();
      if (!worker.isRunning()) await work();
    },
  ];
  const all = Promise.all(Array.from({ length: writers }, (_, number) => write(number)));
  for (let round = 0; round < kills; round += 1) {
    for (const kill of victims) {
      await moreWrites(1 + chance.below(20));
      await kill();
    }
  }
  await moreWrites(10);
  writing = false;
  await all;
  await drained();
  expect(await differences()).toEqual([]);
  const lessons = await postgres.database.sql<{ id: string }>('SELECT id FROM lesson');
  const kept = new Set(lessons.map(({ id }) => id));
  expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  const inEngine = new Set(await meilisearch.ids());
  expect([...acknowledged].filter((id) => !inEngine.has(id))).toEqual([]);
}, 1_800_000);

test('control: had what was taken by the engine counted as done, something would be missing', async () => {
  between.answers = ({ method, path }) => {
    if (method === 'POST' && path.includes('/documents')) return { taskUid: 1, status: 'enqueued' };
    return path.startsWith('/tasks/') ? { uid: 1, status: 'succeeded' } : undefined;
  };
  const id = await tryToPublish(
    lessonInput({ projectId: team.project.id, text: 'Lärdom som aldrig når fram.' }),
  );
  await drained();
  between.answers = () => undefined;
  expect((await differences()).join()).toContain(id ?? 'no id');
}, 60_000);
