import { createDatabase, type TestDatabase } from '../support/database.js';
import { generateKnowledge, insertRows, type Rows } from '../support/knowledge-generator.js';
import { type MapAnswer, mapQuery } from '../support/map-requests.js';
import { randomness } from '../support/randomness.js';
import { startServer, type TestServer } from '../support/server.js';

const seed = 2;
const world = (): Rows => generateKnowledge(seed, 120);

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createDatabase();
  await insertRows(database.sql, world());
  server = await startServer({ database });
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const mapOf = async (by = 'THEME', of = server): Promise<MapAnswer> =>
  (await of.ask<{ evidenceMap: MapAnswer }>(mapQuery, { by })).evidenceMap;

type Sides = [helped: number, hindered: number, total: number];

/** Every cell, and every factor in all columns, by the factor's id and the column's key. */
function cellsOf({ columns, rows }: MapAnswer): Map<string, Sides> {
  const cells = new Map<string, Sides>();
  for (const { factor, standing, helped, hindered, total } of rows) {
    cells.set(`${factor.id} *`, [standing.helped, standing.hindered, standing.total]);
    columns.forEach(({ key }, at) =>
      cells.set(`${factor.id} ${key}`, [helped[at] ?? 0, hindered[at] ?? 0, total[at] ?? 0]),
    );
  }
  return cells;
}

test('more evidence never lowers a number', async () => {
  const random = randomness(7);
  const { lesson = [], project = [], factor = [] } = world();
  let before = cellsOf(await mapOf());
  let risen = 0;
  for (let round = 0; round < 12; round += 1) {
    const holder = random.chance(0.5) ? 'lesson' : 'project';
    const of = random.one(holder === 'lesson' ? lesson : project);
    await database.sql(
      `INSERT INTO evidence (id, factor_id, polarity, ${holder}_id) VALUES (gen_random_uuid(), $1, $2, $3)`,
      [random.one(factor)['id'], random.one(['HELPED', 'HINDERED']), of['id']],
    );
    const after = cellsOf(await mapOf());
    for (const [key, sides] of before) {
      sides.forEach((number, side) => {
        const now = after.get(key)?.[side] ?? 0;
        expect(now).toBeGreaterThanOrEqual(number);
        risen += Number(now > number);
      });
    }
    before = after;
  }
  expect(risen).toBeGreaterThan(2);
});

test('the order in which rows were written never matters', async () => {
  const turned = await createDatabase();
  const other = await startServer({ database: turned });
  const plain = await createDatabase();
  const first = await startServer({ database: plain });
  try {
    const rows = world();
    await insertRows(plain.sql, rows);
    // Within a table: a row that another of the same table names must be there before the statement ends.
    const reversed = Object.entries(rows).map(([table, of]) => [table, [...of].reverse()]);
    await insertRows(turned.sql, Object.fromEntries(reversed) as Rows);
    for (const by of ['THEME', 'COUNTY', 'FUNDER', 'PHASE']) {
      expect(await mapOf(by, other)).toEqual(await mapOf(by, first));
    }
  } finally {
    await Promise.all([other.close(), first.close()]);
    await Promise.all([turned.drop(), plain.drop()]);
  }
});

/** The units of a factor's cells on each side, from the rows that everything is counted from. */
const unitsOf = (ids: string[]): Promise<{ column: string; side: string; unit: string }[]> =>
  database.sql(
    `SELECT DISTINCT t.slug AS column, c.polarity AS side, c.unit_id AS unit
     FROM counted_evidence c JOIN theme t ON t.id = c.theme_id WHERE c.factor_id = ANY($1::uuid[])`,
    [ids],
  );

test('merging two factors gives the union, and undoing it the old figures to the letter', async () => {
  const before = await mapOf();
  const free = before.rows.filter(({ broaderId, standing }) => !broaderId && standing.total > 0);
  const [into, from] = [free[0], free[1]].map((row) => row?.factor.id ?? '');
  const united = await unitsOf([into ?? '', from ?? '']);
  await database.sql('UPDATE factor SET merged_into_id = $1 WHERE id = $2', [into, from]);
  const merged = await mapOf();
  expect(merged.rows.some(({ factor }) => factor.id === from)).toBe(false);
  const row = merged.rows.find(({ factor }) => factor.id === into);
  merged.columns.forEach(({ key }, at) => {
    const units = united.filter(({ column }) => column === key);
    const on = (side: string): number => units.filter((unit) => unit.side === side).length;
    expect([row?.helped[at], row?.hindered[at], row?.total[at]]).toEqual([
      on('HELPED'),
      on('HINDERED'),
      new Set(units.map(({ unit }) => unit)).size,
    ]);
  });
  await database.sql('UPDATE factor SET merged_into_id = NULL WHERE id = $1', [from]);
  expect(JSON.stringify(await mapOf())).toBe(JSON.stringify(before));
});

test.each([
  ['a lesson that is withdrawn', `lesson SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.'`],
  ['a lesson that is a draft again', `lesson SET state = 'DRAFT'`],
  [
    'a project that is withdrawn',
    `project SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.'`,
  ],
  ['a project that is a draft', `project SET state = 'DRAFT'`],
])('%s is gone from the map at once', async (_what, change) => {
  const table = change.split(' ')[0] ?? '';
  const [shown] = await database.sql<{ id: string }>(
    `SELECT ${table}_id AS id FROM evidence JOIN ${table} ON ${table}.id = evidence.${table}_id
     WHERE ${table}.state = 'PUBLISHED' AND factor_id IS NOT NULL
       AND ${table === 'lesson' ? "lesson.project_id IN (SELECT id FROM project WHERE state = 'PUBLISHED')" : 'TRUE'}
     GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
  );
  const before = await mapOf();
  await database.sql(`UPDATE ${change} WHERE id = $1`, [shown?.id]);
  const after = await mapOf();
  expect(after.pieces).toBeLessThan(before.pieces);
  await database.sql(
    `UPDATE ${table} SET state = 'PUBLISHED', withdrawn_reason = NULL WHERE id = $1`,
    [shown?.id],
  );
  expect(await mapOf()).toEqual(before);
});
