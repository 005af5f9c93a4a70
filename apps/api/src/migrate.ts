import 'reflect-metadata';
import { ownerOptions, readConfig } from '@pis/core';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/migrations.js';
import { newerThanCode } from './schema-version.js';

process.noDeprecation = true; // TypeORM asks twice at once over one connection, and pg warns of it on the terminal

/** One number for everyone who migrates this database, so that two never do at once. */
const migrationLock = 7_246_301;

const dataSource = new DataSource({
  ...ownerOptions(readConfig()),
  migrations,
  migrationsTransactionMode: 'each',
});

/**
 * Brings the database to what the code expects, or (`--undo-all`, for tests) takes back every step: a line per
 * migration. Exit 3 when the database has been migrated by newer code.
 */
async function migrate(): Promise<number> {
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const unknown = await newerThanCode(dataSource);
    if (unknown) {
      console.error(`The database is newer than this code: it knows the migration ${unknown}.`);
      return 3;
    }
    if (process.argv.includes('--undo-all')) {
      for (let left = migrations.length; left > 0; left -= 1) await dataSource.undoLastMigration();
      return 0;
    }
    const done = await dataSource.runMigrations();
    for (const { name } of done) console.log(`migrated ${name}`);
    return 0;
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    await lock.release();
    await dataSource.destroy();
  }
}

process.exitCode = await migrate();
