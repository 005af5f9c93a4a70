import { createDatabase, type TestDatabase } from '../support/database.js';
import {
  exportRows,
  generateKnowledge,
  insertRows,
  type Rows,
} from '../support/knowledge-generator.js';
import { type Cell, naiveCount, partsOfTheRule } from '../support/naive-count.js';

/** Each seed makes a world in which every part of the rule shows: see "would notice" below. */
const seeds = [2, 4, 6, 8];
const lessons = 200;

/** Every cell factor × theme and every total (theme `*`), as the view has it. */
async function countedCells({ sql }: TestDatabase): Promise<Map<string, Cell>> {
  const rows = await sql<Cell & { key: string }>(
    `SELECT factor_id || ' ' || theme AS key,
       (count(DISTINCT unit_id) FILTER (WHERE polarity = 'HELPED'))::int AS helped,
       (count(DISTINCT unit_id) FILTER (WHERE polarity = 'HINDERED'))::int AS hindered,
       count(DISTINCT unit_id)::int AS total, count(DISTINCT evidence_id)::int AS pieces
     FROM (
       SELECT *, theme_id::text AS theme FROM counted_evidence WHERE theme_id IS NOT NULL
       UNION ALL SELECT *, '*' FROM counted_evidence
     ) cell
     GROUP BY factor_id, theme`,
  );
  return new Map(rows.map(({ key, ...cell }) => [key, cell]));
}

describe.each(seeds)('in the world of seed %i', (seed) => {
  let database: TestDatabase;
  let exported: Rows;
  let counted: Map<string, Cell>;

  beforeAll(async () => {
    database = await createDatabase();
    await insertRows(database.sql, generateKnowledge(seed, lessons));
    exported = await exportRows(database.sql);
    counted = await countedCells(database);
  });
  afterAll(() => database.drop());

  test('a naive count over the rows equals counted_evidence in every cell', () => {
    expect(counted.size).toBeGreaterThan(20);
    expect(naiveCount(exported)).toEqual(counted);
  });

  test.each(partsOfTheRule)('the comparison would notice if counting went without: %s', (part) => {
    expect(naiveCount(exported, part)).not.toEqual(counted);
  });

  test('there are all words, conflicts, and sources on both sides', () => {
    const cells = [...counted.values()];
    expect(cells.some(({ total }) => total === 1)).toBe(true);
    expect(cells.some(({ total }) => total === 2 || total === 3)).toBe(true);
    expect(cells.some(({ total }) => total >= 4)).toBe(true);
    expect(cells.some(({ helped, hindered, total }) => helped + hindered > total)).toBe(true);
  });
});

test('a draft more or less changes no number', async () => {
  const database = await createDatabase();
  try {
    const { sql } = database;
    await insertRows(sql, generateKnowledge(2, lessons));
    const before = await countedCells(database);
    const [piece] = await sql<{ id: string }>(
      `UPDATE lesson SET state = 'DRAFT' WHERE id = (
         SELECT l.id FROM lesson l JOIN evidence e ON e.lesson_id = l.id
         WHERE l.state = 'IN_REVIEW' AND e.factor_id IS NOT NULL LIMIT 1) RETURNING id`,
    );
    expect(piece).toBeDefined();
    await sql(
      `INSERT INTO evidence (id, factor_id, polarity, lesson_id)
       SELECT gen_random_uuid(), f.id, 'HELPED', $1 FROM factor f`,
      [piece?.id],
    );
    expect(await countedCells(database)).toEqual(before);
    // The control: published, it counts.
    await sql(
      `UPDATE lesson SET state = 'PUBLISHED', published_at = now(),
         project_id = (SELECT id FROM project WHERE state = 'PUBLISHED' LIMIT 1) WHERE id = $1`,
      [piece?.id],
    );
    expect(await countedCells(database)).not.toEqual(before);
  } finally {
    await database.drop();
  }
});
