import type { TestDatabase } from '../database.js';
import { insertRows, type Rows } from '../knowledge-generator.js';

/** Rows written by one statement. */
const chunk = 1000;

/** The tables whose rows are found, with the event that tells of them. */
const topics: Readonly<Record<string, string>> = {
  organisation: 'organisation.changed',
  theme: 'theme.changed',
  project: 'project.changed',
  source: 'source.changed',
  lesson: 'lesson.changed',
};

/** Rows of one statement name the same columns: those left out keep their default. */
function byColumns(rows: Rows[string]): Rows[string][] {
  const groups = new Map<string, Rows[string]>();
  for (const row of rows) {
    const columns = Object.keys(row).sort().join(' ');
    groups.set(columns, groups.get(columns) ?? []);
    groups.get(columns)?.push(row);
  }
  return [...groups.values()];
}

/**
 * Writes rows in bulk, and the events that the services would have written beside them, in the lane
 * of what nobody waits for. The worker indexes them when it next drains.
 */
export async function writeInBulk(sql: TestDatabase['sql'], rows: Rows): Promise<void> {
  for (const [table, of] of Object.entries(rows)) {
    for (const alike of byColumns(of)) {
      for (let at = 0; at < alike.length; at += chunk) {
        await insertRows(sql, { [table]: alike.slice(at, at + chunk) });
      }
    }
  }
  for (const [table, topic] of Object.entries(topics)) {
    const ids = (rows[table] ?? []).map(({ id }) => id);
    await sql(
      `INSERT INTO outbox (id, topic, subject, lane)
       SELECT gen_random_uuid(), $1, id, 2 FROM unnest($2::uuid[]) AS id`,
      [topic, ids],
    );
  }
  await sql('ANALYZE');
}
