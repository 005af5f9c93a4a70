import pg from 'pg';
import type { TestServer } from './server.js';

const waiting = `SELECT 1 FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'pis' AND wait_event_type = 'Lock'`;

/**
 * Forces two transactions into one order: does `hold` in a transaction of its own, starts `work`, and
 * commits only when a server waits for what is held (after `whenWaiting`, if given).
 */
export async function holding<T>(
  server: TestServer,
  hold: (client: pg.Client) => Promise<unknown>,
  work: () => Promise<T>,
  whenWaiting: () => Promise<void> | void = () => undefined,
): Promise<T> {
  const holder = new pg.Client({ connectionString: server.database.url });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await hold(holder);
    const done = work();
    while ((await server.sql(waiting)).length === 0);
    await whenWaiting();
    await holder.query('COMMIT');
    return await done;
  } finally {
    await holder.end();
  }
}
