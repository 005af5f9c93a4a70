import { createDatabase, type TestDatabase } from '../support/database.js';
import { generateKnowledge, insertRows } from '../support/knowledge-generator.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  await insertRows(database.sql, generateKnowledge(2, 120));
  await database.sql('DELETE FROM stance');
});
afterAll(() => database.drop());

type Side = { factor: string; polarity: 'HELPED' | 'HINDERED'; unit: string };

/** Which sources stand on which side of which factor, for the evidence of one lesson. */
const sides = (lesson: string): Promise<Side[]> =>
  database.sql<Side>(
    `SELECT DISTINCT c.factor_id AS factor, c.polarity, c.unit_id AS unit FROM counted_evidence c
     JOIN evidence e ON e.id = c.evidence_id WHERE e.lesson_id = $1 ORDER BY 1, 2, 3`,
    [lesson],
  );

const sorted = (of: Side[]): string[] => [...new Set(of.map((one) => JSON.stringify(one)))].sort();

test.each(['AGREES', 'CONTRADICTS'] as const)(
  'a stance that %s adds its family on the right side of each factor, and nothing else',
  async (kind) => {
    const lessons = await database.sql<{ id: string; stranger: string; family: string }>(
      `SELECT l.id, other.id AS stranger, other.family_id AS family
       FROM lesson l JOIN project p ON p.id = l.project_id AND p.state = 'PUBLISHED'
       CROSS JOIN LATERAL (
         SELECT * FROM project WHERE state = 'PUBLISHED' AND family_id <> p.family_id
         ORDER BY md5(project.id::text || l.id::text) LIMIT 1) other
       WHERE l.state = 'PUBLISHED'
         AND EXISTS (SELECT FROM evidence e WHERE e.lesson_id = l.id AND e.factor_id IS NOT NULL)
       ORDER BY l.id LIMIT 15`,
    );
    expect(lessons.length).toBeGreaterThan(5);
    for (const { id, stranger, family } of lessons) {
      const before = await sides(id);
      await database.sql(
        'INSERT INTO stance (id, lesson_id, project_id, kind) VALUES (gen_random_uuid(), $1, $2, $3)',
        [id, stranger, kind],
      );
      const other = { HELPED: 'HINDERED', HINDERED: 'HELPED' } as const;
      const added = before.map(({ factor, polarity }) => ({
        factor,
        polarity: kind === 'AGREES' ? polarity : other[polarity],
        unit: family,
      }));
      expect(sorted(await sides(id))).toEqual(sorted([...before, ...added]));
      await database.sql(`UPDATE lesson SET state = 'DRAFT' WHERE id = $1`, [id]);
      expect(await sides(id)).toEqual([]);
      await database.sql(`UPDATE lesson SET state = 'PUBLISHED' WHERE id = $1`, [id]);
      await database.sql('DELETE FROM stance');
      expect(await sides(id)).toEqual(before);
    }
  },
);
