import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';

const fullNames = new Map<string, string>();

/** PostgreSQL cuts longer names, and then two statements may share one; the hash takes eleven. */
const longestName = 63 - 11;

/** PostgreSQL knows a statement by its name, so a name that stands for several texts gets a hash of its text. */
function fullName(name: string, text: string): string {
  const key = `${name}\n${text}`;
  let full = fullNames.get(key);
  if (!full) {
    full = `${name.slice(0, longestName)}_${createHash('sha256').update(text).digest('base64url').slice(0, 10)}`;
    fullNames.set(key, full);
  }
  return full;
}

/** Runs `text` as a prepared statement: in the transaction of `manager`, else on a connection of the pool. */
export async function namedStatement<Row extends object>(
  manager: EntityManager,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const own: QueryRunner | undefined = manager.queryRunner;
  const runner = own ?? manager.dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    const { rows } = await client.query<Row>({
      name: fullName(name, text),
      text,
      values: [...values],
    });
    return rows;
  } finally {
    if (!own) await runner.release();
  }
}
