import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { runProgram, startWorker } from './program.js';

interface PostgresOfRun {
  anyDatabase: string;
  template: string;
  superuser: string;
  owner: string;
}

/** A database of one's own, gone when it is dropped. */
export interface TestDatabase {
  name: string;
  /** The address for the servers: the owner of the tables, who is no superuser. */
  url: string;
  /** Runs a statement as superuser, past every right: to look at what was written, or to make rows. */
  sql: <Row extends pg.QueryResultRow = pg.QueryResultRow>(
    text: string,
    values?: unknown[],
  ) => Promise<Row[]>;
  drop: () => Promise<void>;
}

function postgresOfRun(): PostgresOfRun {
  const given = process.env.PIS_TEST_POSTGRES;
  if (!given) throw new Error('No PostgreSQL for tests: run them with test/jest.config.mjs.');
  return JSON.parse(given) as PostgresOfRun;
}

const address = (kind: 'superuser' | 'owner', database: string): string => {
  const run = postgresOfRun();
  return run[kind].replace(run.anyDatabase, database);
};

async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address('superuser', 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const copy = (client: pg.Client, from: string, to: string) =>
  client.query(`CREATE DATABASE ${to} TEMPLATE ${from} OWNER pis`);

const sampleTemplate = 'pis_sample';

/** The template with the sample content in it and indexed, made by whoever asks first. */
async function templateWithSample(client: pg.Client): Promise<string> {
  await client.query(`SELECT pg_advisory_lock(hashtext('${sampleTemplate}'))`);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
    sampleTemplate,
  ]);
  if (rowCount) return sampleTemplate;
  const unfinished = `${sampleTemplate}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await copy(client, postgresOfRun().template, unfinished);
  const environment = { DATABASE_URL: address('owner', unfinished) };
  await runProgram('api/sample-content.js', ['load'], environment);
  const worker = await startWorker(environment);
  await worker.drain();
  await worker.stop();
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${sampleTemplate}`);
  return sampleTemplate;
}

/**
 * Makes a database that nobody else uses.
 * @param content `empty` has the tables and the places of Sweden; `sample` the sample content as well
 */
export async function createDatabase(content: 'empty' | 'sample' = 'empty'): Promise<TestDatabase> {
  const name = `pis_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    const from = content === 'sample' ? await templateWithSample(client) : postgresOfRun().template;
    await copy(client, from, name);
  });
  const pool = new pg.Pool({ connectionString: address('superuser', name), max: 4 });
  pool.on('error', () => undefined); // a connection that is still closing when the database is dropped
  return {
    name,
    url: address('owner', name),
    sql: async (text, values) => (await pool.query(text, values)).rows,
    async drop() {
      await pool.end();
      await asSuperuser((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}
