import type { TestServer } from './server.js';

/** What mutations of knowledge may write to. */
const knowledgeTables = [
  'lesson',
  'lesson_theme',
  'lesson_target_group',
  'lesson_factor',
  'lesson_revision',
  'evidence',
  'source',
  'project_source',
  'stance',
  'factor',
  'project',
  'audit_event',
  'outbox_log',
];

/** Every row of the tables, told by its content: two that are equal mean that nothing was written. */
export async function fingerprint(
  sql: TestServer['sql'],
  tables: readonly string[] = knowledgeTables,
): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const table of tables) {
    const [row] = await sql<{ print: string }>(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS print
       FROM "${table}" t`,
    );
    prints[table] = row?.print ?? '';
  }
  return prints;
}
