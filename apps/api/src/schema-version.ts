import type { DataSource } from 'typeorm';
import { migrations } from './migrations/migrations.js';

const known = migrations.map(({ name }) => name);

async function appliedNames(dataSource: DataSource): Promise<string[]> {
  const [{ table }] = await dataSource.query<{ table: string | null }[]>(
    `SELECT to_regclass('public.migration') AS "table"`,
  );
  if (!table) return [];
  const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM migration');
  return rows.map(({ name }) => name);
}

/** A migration the database has and the code has not, if any. */
export async function newerThanCode(dataSource: DataSource): Promise<string | undefined> {
  return (await appliedNames(dataSource)).find((name) => !known.includes(name));
}

/**
 * Refuses to serve a database that is not at the code's version.
 * @throws Error that says what to do.
 */
export async function requireCurrentSchema(dataSource: DataSource): Promise<void> {
  const applied = new Set(await appliedNames(dataSource));
  const pending = known.filter((name) => !applied.has(name));
  if (pending.length > 0) {
    throw new Error(
      `The database lacks ${pending.length} migrations. Run dist/apps/api/migrate.js first.`,
    );
  }
  const newer = [...applied].find((name) => !known.includes(name));
  if (newer)
    throw new Error(`The database is newer than this code: it knows the migration ${newer}.`);
}
