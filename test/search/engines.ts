import type { TestDatabase } from '../support/database.js';
import { meilisearchFor } from '../support/meilisearch.js';
import { startServer, type TestServer } from '../support/server.js';

/** An engine that PIS answers from; each is held to the same behaviour. */
export type EngineName = 'MEILISEARCH' | 'POSTGRES';

/** How long it may take until everything is indexed, milliseconds. */
export const startPatience = 300_000;

/** PIS on a database, answering from one engine, with everything indexed. */
export interface EngineServer {
  server: TestServer;
  close: () => Promise<void>;
}

/** Starts PIS with an engine on a database, and indexes what is in it. */
export async function startEngine(
  engine: EngineName,
  database: TestDatabase,
): Promise<EngineServer> {
  const meilisearch = engine === 'MEILISEARCH' ? await meilisearchFor(database.name) : undefined;
  // A machine that is busy with other tests is no silent engine.
  const environment = { ...meilisearch?.api, ...meilisearch?.worker, MEILI_PATIENCE: '20000' };
  const server = await startServer({ database, environment });
  await server.drainOutbox();
  return {
    server,
    async close() {
      await server.close();
      await meilisearch?.wipe();
      await database.drop();
    },
  };
}
