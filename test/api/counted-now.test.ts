import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { generateKnowledge, insertRows, type Rows } from '../support/knowledge-generator.js';
import { type Randomness, randomness } from '../support/randomness.js';

const nowhere = '00000000-0000-0000-0000-000000000000';
const ownId = '01900000-0000-7000-8000-000000000abc';
const world = (): Rows => generateKnowledge(6, 120);

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  await insertRows(database.sql, world());
});
afterAll(() => database.drop());

/** Rows that the rule and what is kept do not share, both ways, and the same by source. */
async function differences(): Promise<number[]> {
  const rule = `SELECT evidence_id, factor_id, polarity, theme_id, unit_kind, unit_id FROM counted_evidence`;
  const kept = rule.replace('counted_evidence', 'counted_now');
  const units = `SELECT factor_id, coalesce(theme_id, '${nowhere}'), unit_id, bool_or(polarity = 'HELPED'),
    bool_or(polarity = 'HINDERED') FROM counted_evidence GROUP BY 1, 2, 3`;
  const keptUnits = 'SELECT factor_id, theme_id, unit_id, helped, hindered FROM counted_unit';
  const count = (one: string, other: string): string =>
    `(SELECT count(*)::int FROM (${one} EXCEPT ALL ${other}) more)`;
  const [row] = await database.sql<{ all: number[] }>(
    `SELECT ARRAY[${count(rule, kept)}, ${count(kept, rule)}, ${count(units, keptUnits)},
       ${count(keptUnits, units)}, (SELECT count(*)::int FROM counting_due),
       (SELECT count(*)::int FROM counted_now WHERE first)
         - (SELECT count(DISTINCT evidence_id)::int FROM counted_evidence)] AS all`,
  );
  return row?.all ?? [];
}

const nothing = [0, 0, 0, 0, 0, 0];

const any = (table: string, random: Randomness): string =>
  String(random.one(world()[table] ?? [])['id']);

/** Everything that is done to what counts, each by a statement with the ids of some rows. */
const deeds: [what: string, sql: string, tables: string[]][] = [
  [
    'evidence comes',
    `INSERT INTO evidence (id, factor_id, polarity, project_id) VALUES (gen_random_uuid(), $1, 'HELPED', $2)`,
    ['factor', 'project'],
  ],
  ['evidence turns', `UPDATE evidence SET polarity = 'HINDERED' WHERE factor_id = $1`, ['factor']],
  ['evidence goes', `DELETE FROM evidence WHERE lesson_id = $1`, ['lesson']],
  [
    'a lesson is withdrawn',
    `UPDATE lesson SET state = 'DRAFT', published_at = NULL, withdrawn_reason = NULL, withdrawn_at = NULL WHERE project_id = $1`,
    ['project'],
  ],
  [
    'a lesson moves',
    `UPDATE lesson SET project_id = $2 WHERE project_id = $1`,
    ['project', 'project'],
  ],
  ['a lesson’s theme goes', `DELETE FROM lesson_theme WHERE theme_id = $1`, ['theme']],
  [
    'a project is hidden',
    `UPDATE project SET state = 'DRAFT', published_at = NULL WHERE id = $1 AND state = 'PUBLISHED'`,
    ['project'],
  ],
  [
    'families meet',
    `UPDATE project SET family_id = $2 WHERE family_id = (SELECT family_id FROM project WHERE id = $1)`,
    ['project', 'project'],
  ],
  [
    'a project gets a theme',
    `INSERT INTO project_theme (project_id, theme_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    ['project', 'theme'],
  ],
  ['a project loses its themes', `DELETE FROM project_theme WHERE project_id = $1`, ['project']],
  [
    'a study is hidden or shown',
    `UPDATE study SET published = NOT published WHERE id = $1`,
    ['study'],
  ],
  [
    'a case becomes a project',
    `UPDATE study_case SET project_id = $1 WHERE study_id = $2`,
    ['project', 'study'],
  ],
  ['a study loses its themes', `DELETE FROM study_theme WHERE study_id = $1`, ['study']],
  [
    'a meeting is hidden or shown',
    `UPDATE meeting_holder SET published = NOT published WHERE id = $1`,
    ['meeting_holder'],
  ],
  ['stances turn', `UPDATE stance SET kind = 'CONTRADICTS' WHERE project_id = $1`, ['project']],
  ['stances go', `DELETE FROM stance WHERE lesson_id = $1`, ['lesson']],
  [
    'a factor is merged, or comes back',
    `UPDATE factor SET merged_into_id = CASE WHEN merged_into_id IS NULL THEN $2::uuid END WHERE id = $1 AND id < $2`,
    ['factor', 'factor'],
  ],
  [
    'a factor becomes narrower',
    `UPDATE factor SET broader_id = CASE WHEN broader_id IS NULL THEN $2::uuid END WHERE id = $1 AND id > $2`,
    ['factor', 'factor'],
  ],
  [
    'a theme is merged, or comes back',
    `UPDATE theme SET merged_into_id = CASE WHEN merged_into_id IS NULL THEN $2::uuid END WHERE id = $1 AND id < $2`,
    ['theme', 'theme'],
  ],
];

test('what is kept is the rule, from the first row on', async () => {
  const [row] = await database.sql<{ count: number }>('SELECT count(*)::int FROM counted_now');
  expect(row?.count).toBeGreaterThan(100);
  expect(await differences()).toEqual(nothing);
});

test.each(deeds)('what is kept stays the rule when %s', async (_what, sql, tables) => {
  const random = randomness(sql.length);
  for (let time = 0; time < 4; time += 1) {
    await database.sql(
      sql,
      tables.map((table) => any(table, random)),
    );
    expect(await differences()).toEqual(nothing);
  }
});

test('two who change one thing at once, each unseen by the other, leave what is kept as the rule', async () => {
  const [project, other] = [new pg.Client(database.url), new pg.Client(database.url)];
  await Promise.all([project.connect(), other.connect()]);
  try {
    await database.sql(`INSERT INTO project (id, slug, title, kind, state, family_id)
      VALUES ('${ownId}', 'tavling', 'Tävling', 'PILOT', 'DRAFT', '${ownId}')`);
    await Promise.all([project.query('BEGIN'), other.query('BEGIN')]);
    await project.query(
      `UPDATE project SET state = 'PUBLISHED', published_at = now() WHERE id = '${ownId}'`,
    );
    await other.query(
      `INSERT INTO evidence (id, factor_id, polarity, project_id)
       SELECT gen_random_uuid(), id, 'HELPED', '${ownId}' FROM factor WHERE merged_into_id IS NULL`,
    );
    // Neither saw what the other did; the second to commit waits for the first and sees it.
    await Promise.all([other.query('COMMIT'), project.query('COMMIT')]);
    expect(await differences()).toEqual(nothing);
    const [row] = await database.sql<{ count: number }>(
      `SELECT count(*)::int FROM counted_now WHERE unit_id = '${ownId}'`,
    );
    expect(row?.count).toBeGreaterThan(0);
  } finally {
    await Promise.all([project.end(), other.end()]);
  }
});

test('the comparison notices when the upkeep is broken', async () => {
  await database.sql('ALTER TABLE lesson DISABLE TRIGGER counting_due_update');
  try {
    await database.sql(
      `UPDATE lesson SET state = 'DRAFT', published_at = NULL WHERE state = 'PUBLISHED'`,
    );
    expect(await differences()).not.toEqual(nothing);
  } finally {
    await database.sql('ALTER TABLE lesson ENABLE TRIGGER counting_due_update');
  }
});
