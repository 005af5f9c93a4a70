import type { TestDatabase } from '../support/database.js';
import { startApi, startWorker, type RunningProgram } from '../support/program.js';
import { type Found, searchQuery } from '../support/search-requests.js';
import { Session } from '../support/session.js';
import type { OwnServer } from './raw-server.js';

/** One engine of PIS behind its API. */
export interface World {
  engine: 'MEILISEARCH' | 'POSTGRES';
  api: RunningProgram & { url: string };
  visitor: Session;
}

/** What makes a server answer from Meilisearch, and the worker feed it. */
export const meilisearchEnvironment = ({ url, key }: OwnServer): Record<string, string> => ({
  MEILI_URL: url,
  MEILI_MASTER_KEY: key,
});

const only = 'query Ids($input: SearchInput!) { search(input: $input) { engine hits { id } } }';

/** The ids of the first hits. @throws Error where another engine than this world's has answered */
export async function idsFrom(world: World, query: string, pageSize: number): Promise<string[]> {
  const input = { query, pageSize };
  const { search } = await world.visitor.ask<{ search: Pick<Found, 'engine' | 'hits'> }>(only, {
    input,
  });
  if (search.engine !== world.engine)
    throw new Error(`${search.engine} answered in the place of ${world.engine}`);
  return search.hits.map(({ id }) => id);
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
): Promise<World[]> {
  const environments = [{}, ...(meilisearch ? [meilisearchEnvironment(meilisearch)] : [])];
  const worlds: World[] = [];
  for (const environment of environments) {
    const api = await startApi({ DATABASE_URL: database.url, ...environment });
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

/**
 * Lets a worker see the database while nothing is in it, as where PIS has been running: it would else
 * write its index for the first time beside the events.
 */
export async function introduceWorker(
  database: TestDatabase,
  meilisearch: OwnServer | undefined,
): Promise<void> {
  const environment = meilisearch ? meilisearchEnvironment(meilisearch) : {};
  const worker = await startWorker({ DATABASE_URL: database.url, ...environment });
  await worker.drain();
  await worker.stop();
}

/** Indexes everything that waits, with a worker of its own. @returns seconds it took */
export async function indexAll(
  database: TestDatabase,
  meilisearch: OwnServer | undefined,
): Promise<number> {
  const environment = meilisearch ? meilisearchEnvironment(meilisearch) : {};
  const since = performance.now();
  const worker = await startWorker({ DATABASE_URL: database.url, ...environment });
  try {
    while ((await waiting(database)) > 0) {
      if (!worker.isRunning()) throw new Error(`The worker ended:\n${worker.said()}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    await worker.stop();
  }
  await database.sql('VACUUM ANALYZE');
  const [parked] = await database.sql<{ count: string }>('SELECT count(*) FROM outbox');
  if (Number(parked?.count) > 0) throw new Error(`${parked?.count} events are parked`);
  return (performance.now() - since) / 1000;
}
