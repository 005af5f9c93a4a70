import type { TestDatabase } from '../support/database.js';
import {
  type RunningProgram,
  type RunningWorker,
  startApi,
  startWorker,
} from '../support/program.js';
import { type Found, searchQuery } from '../support/search-requests.js';
import { Session } from '../support/session.js';
import { meilisearchFor, type TestMeilisearch } from '../support/meilisearch.js';
import type { OwnServer } from './raw-server.js';

/** One engine of PIS behind its API. */
export interface World {
  engine: 'MEILISEARCH' | 'POSTGRES';
  api: RunningProgram & { url: string };
  visitor: Session;
}

/** The indexes of a database on the server of this run. */
export const indexesOf = (
  database: TestDatabase,
  { url, key }: OwnServer,
): Promise<TestMeilisearch> => meilisearchFor(database.name, { url, masterKey: key });

const only = 'query Ids($input: SearchInput!) { search(input: $input) { engine hits { id } } }';

/** Answers that another engine gave in the place of a world's own: asked again, and told of. */
let stoodIn = 0;
export const answersOfOthers = (): number => stoodIn;

/** How often a question is put before an answer of another engine is a fault. */
const mostTries = 20;

/** The ids of the first hits. @throws Error where another engine than this world's keeps answering */
export async function idsFrom(world: World, query: string, pageSize: number): Promise<string[]> {
  const input = { query, pageSize };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { search } = await world.visitor.ask<{ search: Pick<Found, 'engine' | 'hits'> }>(only, {
      input,
    });
    if (search.engine === world.engine) return search.hits.map(({ id }) => id);
    stoodIn += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`Another engine keeps answering in the place of ${world.engine}`);
}

/** A whole answer, as a page shows it. */
export const wholeAnswer = (world: World, query: string): Promise<{ search: Found }> =>
  world.visitor.ask<{ search: Found }>(searchQuery, { input: { query, pageSize: 20 } });

async function answersFrom(url: string): Promise<World['engine']> {
  const { search } = await new Session(url).ask<{ search: { engine: World['engine'] } }>(
    '{ search(input: { query: "" }) { engine } }',
  );
  return search.engine;
}

/**
 * Starts an api for each engine there is, on the same database. Where the second one still answers
 * from Postgres there is only one engine yet.
 */
export async function startWorlds(
  database: TestDatabase,
  meilisearch: OwnServer | undefined,
  settings: Readonly<Record<string, string>> = {},
): Promise<World[]> {
  const indexes = meilisearch && (await indexesOf(database, meilisearch));
  const environments = [{}, ...(indexes ? [indexes.api] : [])];
  const worlds: World[] = [];
  for (const environment of environments) {
    const api = await startApi({ DATABASE_URL: database.url, ...environment, ...settings });
    const engine = await answersFrom(api.url);
    if (worlds.some((world) => world.engine === engine)) {
      await api.stop();
      process.stdout.write(
        '  With MEILI_URL it is still Postgres that answers: one engine only.\n',
      );
    } else {
      worlds.push({ engine, api, visitor: new Session(api.url) });
    }
  }
  return worlds;
}

export const stopWorlds = (worlds: readonly World[]): Promise<unknown> =>
  Promise.all(worlds.map(({ api }) => api.stop()));

/** What has yet to be indexed: the outbox, and where there is one the list of the sender. */
async function waiting(database: TestDatabase): Promise<number> {
  const [deliveries] = await database.sql<{ there: boolean }>(
    `SELECT to_regclass('public.search_delivery') IS NOT NULL AS there`,
  );
  const also = deliveries?.there ? ' + (SELECT count(*) FROM search_delivery)' : '';
  const [row] = await database.sql<{ count: string }>(
    `SELECT (SELECT count(*) FROM outbox WHERE parked_at IS NULL)${also} AS count`,
  );
  return Number(row?.count);
}

/** A worker that feeds Postgres, and Meilisearch where there is one. */
export async function startIndexing(
  database: TestDatabase,
  meilisearch: OwnServer | undefined,
): Promise<RunningWorker> {
  const indexes = meilisearch && (await indexesOf(database, meilisearch));
  return startWorker({ DATABASE_URL: database.url, ...indexes?.worker });
}

/**
 * Lets a worker see the database while nothing is in it, as where PIS has been running: it would else
 * write its index for the first time beside the events.
 */
export async function introduceWorker(
  database: TestDatabase,
  meilisearch: OwnServer | undefined,
): Promise<void> {
  const worker = await startIndexing(database, meilisearch);
  await worker.drain();
  await worker.stop();
}

/** Indexes everything that waits, with a worker of its own. @returns seconds it took */
export async function indexAll(
  database: TestDatabase,
  meilisearch: OwnServer | undefined,
): Promise<number> {
  const since = performance.now();
  const worker = await startIndexing(database, meilisearch);
  try {
    while ((await waiting(database)) > 0) {
      if (!worker.isRunning()) throw new Error(`The worker ended:\n${worker.said()}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    await worker.stop();
  }
  const seconds = (performance.now() - since) / 1000;
  await database.sql('VACUUM ANALYZE');
  const [parked] = await database.sql<{ count: string }>('SELECT count(*) FROM outbox');
  if (Number(parked?.count) > 0) throw new Error(`${parked?.count} events are parked`);
  return seconds;
}
