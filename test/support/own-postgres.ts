import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import type { TestDatabase } from './database.js';
import { killed } from './killed.js';
import { runProgram } from './program.js';

interface Launched {
  pid: number;
  port: number;
  url: (database?: string) => string;
  stop: () => Promise<void>;
}

interface LauncherModule {
  startPostgres: (wishes: {
    dataDirectory: string;
    copies: string;
    port?: number;
    flags?: string[];
  }) => Promise<Launched>;
}

interface DatabaseModule {
  ensureDatabase: (server: Launched, name: string) => Promise<string>;
}

const tool = async <Module>(file: string): Promise<Module> =>
  (await import(
    pathToFileURL(path.resolve(import.meta.dirname, '../../tools', file)).href
  )) as Module;

/** A PostgreSQL of one's own that keeps what it acknowledged, and can be killed. */
export interface OwnPostgres {
  database: TestDatabase;
  /** Kills it at once and starts it again. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts one with the tables of PIS in it. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const { startPostgres } = await tool<LauncherModule>('postgres/launcher.mjs');
  const { ensureDatabase } = await tool<DatabaseModule>('postgres/database.mjs');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pis-own-'));
  chmodSync(folder, 0o755); // the database user has to pass through
  const place = { dataDirectory: path.join(folder, 'postgres'), copies: folder };
  let server = await startPostgres(place);
  const { port } = server;
  const url = await ensureDatabase(server, 'pis');
  await runProgram('api/migrate.js', [], { DATABASE_URL: url });
  let pool: pg.Pool | undefined;
  const connected = (): pg.Pool => {
    if (!pool) {
      pool = new pg.Pool({ connectionString: server.url('pis'), max: 4 });
      pool.on('error', () => undefined); // killed under it
    }
    return pool;
  };
  const database: TestDatabase = {
    name: `own_${process.pid}`,
    url,
    sql: async (text, values) => (await connected().query(text, values)).rows,
    drop: () => Promise.resolve(),
  };
  return {
    database,
    async kill() {
      await killed(server.pid);
      // Not waited for: a connection whose server is gone may never say that it has ended.
      void pool?.end().catch(() => undefined);
      pool = undefined;
      server = await startPostgres({ ...place, port });
    },
    async stop() {
      void pool?.end().catch(() => undefined);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
