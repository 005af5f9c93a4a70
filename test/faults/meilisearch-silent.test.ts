import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { publish, send } from '../support/lesson-requests.js';
import { meilisearchFor, meilisearchOfRun, type TestMeilisearch } from '../support/meilisearch.js';
import { type Found, search } from '../support/search-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { type StandIn, standIn, type Trouble } from '../support/standing-in.js';
import { makeTeam, type Team } from '../support/team.js';

/** How soon everything is as it was after the engine is back, milliseconds. */
const caughtUp = 60_000;

let database: TestDatabase;
let between: StandIn;
let meilisearch: TestMeilisearch;
let server: TestServer;
let team: Team;

beforeAll(async () => {
  database = await createDatabase();
  const { masterKey, url } = meilisearchOfRun();
  between = await standIn(url);
  meilisearch = await meilisearchFor(database.name, { url: between.url, masterKey });
  server = await startServer({ database, meilisearch });
  team = await makeTeam(server);
  await server.worker.start();
});

beforeEach(() => {
  between.trouble = 'none';
  between.answers = () => undefined;
});

afterEach(() => {
  between.trouble = 'none';
});

afterAll(async () => {
  await server.close();
  await meilisearch.wipe();
  await between.close();
  await database.drop();
});

/** Asks until the answer is right; fails when it is not in time. */
async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isRight: (answer: Answer) => boolean,
  within: number,
): Promise<Answer> {
  const deadline = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`Not in time: ${JSON.stringify(answer)}`);
  }
}

const lesson = (text: string) => publish(team.owner, { projectId: team.project.id, text });

const answeredByMeilisearch = (id: string, question: string): Promise<Found> =>
  eventually(
    () => search(team.nobody, question),
    ({ engine, degraded, hits }) =>
      engine === 'MEILISEARCH' && !degraded && hits.some((hit) => hit.id === id),
    caughtUp,
  );

const troubles: [trouble: Trouble, word: string][] = [
  ['silence', 'tystnadsprov'],
  ['slow', 'långsamhetsprov'],
  ['unavailable', 'upptagetprov'],
  ['truncated', 'avklippsprov'],
  ['html', 'sidprov'],
];

test.each(troubles)(
  '%s: what was written is found at once from the database, which says so; afterwards all is as before',
  async (trouble, word) => {
    const before = await lesson(`Lärdom före ett ${word}, ord för ord.`);
    await answeredByMeilisearch(before.id, word);
    between.trouble = trouble;
    const { id } = await lesson(`Lärdom under ett ${word}, ord för ord.`);
    for (let asked = 0; asked < 7; asked += 1) {
      const since = performance.now();
      const answer = await search(team.nobody, word);
      expect(performance.now() - since).toBeLessThan(2000);
      expect(answer).toMatchObject({ engine: 'POSTGRES', degraded: true });
      expect(answer.hits.map((hit) => hit.id)).toContain(before.id);
    }
    await eventually(
      () => search(team.nobody, word),
      ({ hits }) => hits.some((hit) => hit.id === id),
      10_000,
    );
    between.trouble = 'none';
    await answeredByMeilisearch(id, word);
  },
  150_000,
);

test('silent for long it is hardly asked any more, and not asked by every search', async () => {
  between.trouble = 'silence';
  for (let asked = 0; asked < 5; asked += 1) await search(team.nobody, 'uthållighet');
  const before = between.requests();
  for (let asked = 0; asked < 20; asked += 1) await search(team.nobody, 'uthållighet');
  expect(between.requests() - before).toBeLessThan(20);
}, 60_000);

test('a bad request of ours is no silence: it is told, and the database does not hide it', async () => {
  await eventually(
    () => search(team.nobody, ''),
    ({ degraded }) => !degraded,
    caughtUp,
  );
  const key = meilisearch.api['MEILI_SEARCH_KEY'] ?? '';
  const refused = await fetch(new URL('/indexes', between.url), {
    headers: { Authorization: `Bearer ${key}` },
  });
  expect(refused.status).toBe(403);
  expect(server.api.said()).not.toContain(key);
});

test('withdrawn, it is in no answer from then on, and gone from the engine within five seconds', async () => {
  const { id, version } = await lesson('Lärdom som dras tillbaka, indragningsprov.');
  await answeredByMeilisearch(id, 'indragningsprov');
  await send(team.owner, 'withdrawLesson', { id, version, reason: 'Prövning.' });
  const since = performance.now();
  const { total, hits } = await search(team.nobody, 'indragningsprov');
  expect({ total, hits }).toEqual({ total: 0, hits: [] });
  await eventually(
    () => meilisearch.ids(),
    (ids) => !ids.includes(id),
    5_000,
  );
  expect(performance.now() - since).toBeLessThan(5_000);
}, 90_000);

test('an index that is gone is answered for by the database, told of, and built again', async () => {
  const { id } = await lesson('Lärdom i ett index som försvinner, raderingsprov.');
  await answeredByMeilisearch(id, 'raderingsprov');
  await meilisearch.wipe();
  const { hits } = await search(team.nobody, 'raderingsprov');
  expect(hits.map((hit) => hit.id)).toContain(id);
  await answeredByMeilisearch(id, 'raderingsprov');
}, 120_000);

test('settings that somebody changed are made ours again by a new index, and no search is unanswered', async () => {
  const { id } = await lesson('Lärdom med ändrade inställningar, inställningsprov.');
  await answeredByMeilisearch(id, 'inställningsprov');
  const uid = `${meilisearch.prefix}items`;
  const createdAt = async (): Promise<string> =>
    (await meilisearch.ask<{ createdAt: string }>(`/indexes/${uid}`)).createdAt;
  const before = await createdAt();
  await database.sql(`UPDATE search_engine_index SET rules = 'andra' WHERE name = 'items'`);
  await eventually(
    async () => {
      const { hits } = await search(team.nobody, 'inställningsprov');
      expect(hits.map((hit) => hit.id)).toContain(id);
      return createdAt();
    },
    (now) => now !== before,
    60_000,
  );
  await answeredByMeilisearch(id, 'inställningsprov');
  expect(await meilisearch.indexes()).toHaveLength(4); // the one before stays for a day
}, 150_000);
