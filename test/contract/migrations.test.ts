import { createDatabase, type TestDatabase } from '../support/database.js';
import { runProgram } from '../support/program.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});

afterAll(() => database.drop());

const environment = () => ({ DATABASE_URL: database.url });
const applied = () => database.sql<{ name: string }>('SELECT name FROM migration ORDER BY id');
const tables = () =>
  database.sql(
    `SELECT table_name, column_name, data_type, is_nullable, column_default, collation_name
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migration'
     ORDER BY table_name, column_name`,
  );

const undoAll = () => runProgram('api/migrate.js', ['--undo-all'], environment());

test('the tables are what the entities say', async () => {
  const said = await runProgram('api/schema-difference.js', [], environment());
  expect(JSON.parse(said)).toEqual({ up: [], down: [] });
});

test('every step can be undone, and done again to the same tables', async () => {
  const before = await tables();
  const steps = await applied();
  await undoAll();
  expect(await tables()).toEqual([]);
  await runProgram('api/migrate.js', [], environment());
  expect(await tables()).toEqual(before);
  expect((await applied()).map(({ name }) => name)).toEqual(steps.map(({ name }) => name));
});

test('two who migrate at once take turns', async () => {
  await undoAll();
  await Promise.all([1, 2, 3].map(() => runProgram('api/migrate.js', [], environment())));
  expect((await applied()).length).toBeGreaterThan(0);
});

test('a database that is newer than the code is left alone, in one sentence', async () => {
  await database.sql(
    `INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')`,
  );
  await expect(runProgram('api/migrate.js', [], environment())).rejects.toThrow(
    /newer than this code/,
  );
  await expect(runProgram('api/main.js', [], environment())).rejects.toThrow(
    /newer than this code/,
  );
  await database.sql(`DELETE FROM migration WHERE name LIKE 'FromTheFuture%'`);
});

test('the servers’ role may add to the audit log, not change it', async () => {
  const [rights] = await database.sql<Record<string, boolean>>(
    `SELECT has_table_privilege('pis_app', 'audit_event', 'INSERT') AS insert,
       has_table_privilege('pis_app', 'audit_event', 'UPDATE') AS update,
       has_table_privilege('pis_app', 'audit_event', 'DELETE') AS delete,
       has_table_privilege('pis_app', 'migration', 'INSERT') AS migrate,
       has_schema_privilege('pis_app', 'public', 'CREATE') AS create`,
  );
  expect(rights).toEqual({
    insert: true,
    update: false,
    delete: false,
    migrate: false,
    create: false,
  });
});

test('21 counties and 290 municipalities are there', async () => {
  const kinds = await database.sql(
    'SELECT kind, count(*)::int AS n FROM place GROUP BY kind ORDER BY kind',
  );
  expect(kinds).toEqual([
    { kind: 'COUNTY', n: 21 },
    { kind: 'MUNICIPALITY', n: 290 },
  ]);
});
