import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { addConcept } from '../support/knowledge-rows.js';
import { type RunningProgram, startWorker } from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

/** What the writers of the index hold while they write. */
const indexLock = 7_246_302;

type Worker = RunningProgram & { drain: () => Promise<void> };

let database: TestDatabase;
const workers: Worker[] = [];

beforeEach(async () => {
  database = await createDatabase();
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await database.drop();
});

async function work(): Promise<Worker> {
  const worker = await startWorker({ DATABASE_URL: database.url });
  workers.push(worker);
  return worker;
}

/** A factor that has changed, as an event would say. `lane` 0 is before all others. */
async function changed(
  id: string,
  wishes: { lane?: number; attempts?: number } = {},
): Promise<string> {
  const event = randomUUID();
  await database.sql(
    `INSERT INTO outbox (id, topic, subject, lane, attempts) VALUES ($1, 'factor.changed', $2, $3, $4)`,
    [event, id, wishes.lane ?? 1, wishes.attempts ?? 0],
  );
  return event;
}

const factor = async (): Promise<string> => (await addConcept(database.sql, 'factor')).id;

const indexed = async (): Promise<unknown[]> =>
  database.sql('SELECT id, title, tokens, themes FROM search_doc ORDER BY id');

const idsIndexed = async (): Promise<string[]> =>
  (await database.sql<{ id: string }>('SELECT id FROM search_doc ORDER BY id')).map(({ id }) => id);

const waiting = async (): Promise<string[]> =>
  (await database.sql<{ id: string }>('SELECT id FROM outbox ORDER BY sequence')).map(
    ({ id }) => id,
  );

/** Makes the index refuse one document, as a poisoned one would be. */
async function refuse(id: string): Promise<void> {
  await database.sql(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.id = '${id}' THEN RAISE EXCEPTION 'refused for the test'; END IF;
      RETURN NEW;
    END $$`);
  await database.sql(
    'CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON search_doc FOR EACH ROW EXECUTE FUNCTION refuse()',
  );
}

test('an event delivered again, and once more, leaves the same index', async () => {
  const worker = await work();
  const id = await factor();
  await changed(id);
  await worker.drain();
  const once = await indexed();
  expect(once).toHaveLength(1);
  for (let again = 0; again < 3; again += 1) await changed(id);
  await changed(randomUUID()); // of something that never was
  await worker.drain();
  expect(await indexed()).toEqual(once);
  expect(await waiting()).toEqual([]);
});

test('two workers on one outbox do each thing, and agree', async () => {
  const pair = await Promise.all([work(), work()]);
  const ids = [];
  for (let count = 0; count < 60; count += 1) {
    const id = await factor();
    ids.push(id);
    await changed(id);
    await database.sql(`UPDATE factor SET label_sv = label_sv || ' senast' WHERE id = $1`, [id]);
    await changed(id);
  }
  await Promise.all(pair.map((worker) => worker.drain()));
  expect(await idsIndexed()).toEqual(ids.sort());
  const [stale] = await database.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM search_doc WHERE title NOT LIKE '%senast'`,
  );
  expect(stale?.count).toBe(0);
});

test('one writer at a time: while another holds the index, nothing is written', async () => {
  const worker = await work();
  await worker.drain();
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query('SELECT pg_advisory_lock($1)', [indexLock]);
  const id = await factor();
  await changed(id);
  const drained = worker.drain();
  const held = `SELECT FROM pg_locks JOIN pg_database d ON d.oid = pg_locks.database
    WHERE locktype = 'advisory' AND NOT granted AND d.datname = current_database()`;
  let queued = 0;
  while (queued === 0 && (await waiting()).length > 0) queued = (await database.sql(held)).length;
  expect(await idsIndexed()).toEqual([]);
  expect(queued).toBe(1);
  await other.end();
  await drained;
  expect(await idsIndexed()).toEqual([id]);
});

test('an event that fails waits and is told of, and the others of its batch go on', async () => {
  const ids = [];
  for (let count = 0; count < 40; count += 1) ids.push(await factor());
  const [bad = '', ...good] = ids;
  await work().then((worker) => worker.drain()); // the first round writes the whole index anew
  await database.sql('DELETE FROM search_doc');
  await refuse(bad);
  const events = [];
  for (const id of ids) events.push(await changed(id));
  const worker = workers[0];
  await worker?.drain();
  expect(await idsIndexed()).toEqual(good.sort());
  expect(await waiting()).toEqual([events[0]]);
  const [row] = await database.sql(
    'SELECT attempts, parked_at, last_error, available_at > now() AS later FROM outbox',
  );
  expect(row).toMatchObject({ attempts: 1, parked_at: null, later: true });
  expect(row?.['last_error']).toContain('refused for the test');
  expect(worker?.said()).toContain(`factor.changed ${bad} postponed`);
  expect(worker?.isRunning()).toBe(true);
});

test('an event that failed eight times is parked for a person, and done when it is let go', async () => {
  const worker = await work();
  await worker.drain();
  const [bad, good] = [await factor(), await factor()];
  await refuse(bad);
  const event = await changed(bad, { attempts: 7 });
  await worker.drain();
  const [row] = await database.sql('SELECT attempts, parked_at IS NOT NULL AS parked FROM outbox');
  expect(row).toEqual({ attempts: 8, parked: true });
  await changed(good);
  await worker.drain();
  expect(await idsIndexed()).toEqual([good]);
  expect(await waiting()).toEqual([event]);
  await database.sql('DROP TRIGGER refuse ON search_doc');
  await database.sql('UPDATE outbox SET parked_at = NULL, available_at = now() WHERE id = $1', [
    event,
  ]);
  await worker.drain();
  expect(await idsIndexed()).toEqual([bad, good].sort());
});

test('the database goes away and comes back: the worker lives, and does what waited', async () => {
  const worker = await work();
  await worker.drain();
  // Of those who are no superusers, as the servers are not.
  const connections = (most: number): Promise<unknown> =>
    database.sql(`ALTER DATABASE ${database.name} CONNECTION LIMIT ${most}`);
  await connections(0);
  await database.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'pis'`,
  );
  while (!worker.said().includes('a round failed')) await database.sql('SELECT 1');
  await connections(-1);
  const id = await factor();
  await changed(id);
  await worker.drain();
  expect(await idsIndexed()).toEqual([id]);
  expect(worker.isRunning()).toBe(true);
});

test('killed in the middle, the next one does what is left', async () => {
  const first = await work();
  await first.drain();
  const ids = [];
  for (let count = 0; count < 30; count += 1) {
    const id = await factor();
    ids.push(id);
    await changed(id);
  }
  process.kill(first.pid, 'SIGKILL');
  const second = await work();
  await second.drain();
  expect(await idsIndexed()).toEqual(ids.sort());
  expect(await waiting()).toEqual([]);
});

test('an index made by other rules is written anew, and what it should not hold goes', async () => {
  const id = await factor();
  await database.sql(
    `INSERT INTO search_doc (id, kind, version, title, body, tokens, length, names, sort_title)
     VALUES (gen_random_uuid(), 'LESSON', 1, 'Borta', '', '', 0, '', 'Borta')`,
  );
  await database.sql(
    `INSERT INTO index_state (engine, analyzer_version) VALUES ('POSTGRES', 'gammal')`,
  );
  const worker = await work();
  await worker.drain();
  expect(await idsIndexed()).toEqual([id]);
  const [state] = await database.sql<{ analyzer_version: string }>(
    'SELECT analyzer_version FROM index_state',
  );
  expect(state?.analyzer_version).not.toBe('gammal');
});

test('a project begins and ends without an event: the passing of days is followed', async () => {
  const worker = await work();
  await worker.drain();
  await database.sql(
    `INSERT INTO project (id, slug, title, kind, state, family_id, published_at, period, period_from, period_to)
     SELECT id, 'dagar', 'Dagarnas projekt', 'PILOT', 'PUBLISHED', id, now(), '2001', '2001-01-01', '2001-12-31'
     FROM gen_random_uuid() AS id`,
  );
  await database.sql(
    `INSERT INTO outbox (id, topic, subject, lane) SELECT gen_random_uuid(), 'project.changed', id, 1 FROM project`,
  );
  await worker.drain();
  // As it was written when the project was still going on, and nobody has looked since.
  await database.sql(`UPDATE search_doc SET phases = '{GOING_ON}'`);
  await database.sql(`UPDATE index_state SET followed_at = '2001-06-01'`);
  await worker.drain();
  const [doc] = await database.sql('SELECT phases FROM search_doc');
  expect(doc).toEqual({ phases: ['ENDED'] });
});
