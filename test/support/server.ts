import { createDatabase, type TestDatabase } from './database.js';
import { mailTo, type UnsentMail } from './mail.js';
import type { TestMeilisearch } from './meilisearch.js';
import { type RunningProgram, type RunningWorker, startApi, startWorker } from './program.js';
import { type Answer, Session } from './session.js';
import { type DemoRole, signInAs, tryAs } from './signing-in.js';

/** The worker of a test: it does not run before it is started or asked to drain. */
interface WorkerOnDemand {
  /** From now on what is written is indexed in the background, as it is for people. */
  start: () => Promise<void>;
  drain: () => Promise<void>;
  stop: () => Promise<void>;
}

/** PIS as it is served: the built api and worker on a database of their own. */
export interface TestServer {
  /** Where it listens, without a slash at the end. */
  url: string;
  database: TestDatabase;
  api: RunningProgram;
  worker: WorkerOnDemand;
  /** Asks as nobody, or as the session says. */
  graphql: <Data>(query: string, variables?: object, session?: Session) => Promise<Answer<Data>>;
  /** The same for what must succeed: gives the data or throws. */
  ask: <Data>(query: string, variables?: object, session?: Session) => Promise<Data>;
  /** A browser that has not signed in. */
  visitor: () => Session;
  signInAs: (email: string) => Promise<Session>;
  tryAs: (role: DemoRole) => Promise<Session>;
  /** The newest unsent mail to an address. */
  mailTo: (email: string) => Promise<UnsentMail>;
  /** Done when everything that was written is indexed; starts the worker where it does not run. */
  drainOutbox: () => Promise<void>;
  /** A statement as superuser, on the database the servers use. */
  sql: TestDatabase['sql'];
  close: () => Promise<void>;
}

interface Wishes {
  /** Content to begin with: `empty` by default. */
  content?: 'empty' | 'sample';
  /** A database that the test made itself; it drops it itself, too. */
  database?: TestDatabase;
  /** Further settings of api and worker. */
  environment?: Readonly<Record<string, string>>;
  /** Indexes of Meilisearch that answer, of this database; none by default. */
  meilisearch?: Pick<TestMeilisearch, 'api' | 'worker'>;
}

/**
 * A worker that starts when it is first needed: most tests of the api never look at the index, and
 * what stands in the outbox stays there for those that look at that.
 */
function workerOnDemand(environment: Readonly<Record<string, string>>): WorkerOnDemand {
  let started: Promise<RunningWorker> | undefined;
  const start = (): Promise<RunningWorker> => (started ??= startWorker(environment));
  return {
    start: async () => void (await start()),
    drain: async () => (await start()).drain(),
    async stop() {
      await (await started)?.stop();
      started = undefined;
    },
  };
}

/**
 * Starts PIS for a test file: `beforeAll(async () => { server = await startServer(); })` and
 * `afterAll(() => server.close())`.
 */
export async function startServer(wishes: Wishes = {}): Promise<TestServer> {
  const database = wishes.database ?? (await createDatabase(wishes.content));
  const environment = {
    DATABASE_URL: database.url,
    TRUSTED_PROXIES: '127.0.0.1',
    PIS_COUNT_STATEMENTS: '1',
    ...wishes.environment,
  };
  const api = await startApi({ ...environment, ...wishes.meilisearch?.api });
  const worker = workerOnDemand({ ...environment, ...wishes.meilisearch?.worker });
  const { url } = api;
  const nobody = new Session(url);
  return {
    url,
    database,
    api,
    worker,
    graphql: (query, variables, session = nobody) => session.graphql(query, variables),
    ask: (query, variables, session = nobody) => session.ask(query, variables),
    visitor: () => new Session(url),
    signInAs: (email) => signInAs(url, email),
    tryAs: (role) => tryAs(url, role),
    mailTo: (email) => mailTo(url, email),
    drainOutbox: () => worker.drain(),
    sql: database.sql,
    async close() {
      await Promise.all([api.stop(), worker.stop()]);
      if (!wishes.database) await database.drop();
    },
  };
}
