import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { OutboxRow } from '../outbox/outbox.entity.js';
import { SnakeNaming } from './naming.js';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

// A date of the world has no time zone: it stays the text that PostgreSQL sends.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A statement that takes longer is ended by the database, and the request gets an error, milliseconds. */
const statementTimeout = 5000;

/** How the servers reach the database. Migrations use `ownerOptions`. */
export function serverOptions(config: Config): PostgresOptions {
  const settings = [`-c statement_timeout=${statementTimeout}`];
  if (config.databaseRole) settings.push(`-c role=${config.databaseRole}`);
  return {
    ...ownerOptions(config),
    // Every lib writes to it and none owns it; the other tables come with their modules.
    entities: [OutboxRow],
    poolSize: 10,
    extra: { idleTimeoutMillis: 0, options: settings.join(' '), connectionTimeoutMillis: 5000 },
  };
}

/** The same database as its owner, who may change tables. */
export function ownerOptions(config: Pick<Config, 'databaseUrl'>): PostgresOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl,
    applicationName: 'pis',
    namingStrategy: new SnakeNaming(),
    migrationsTableName: 'migration',
    synchronize: false,
    migrationsRun: false,
    logging: false,
  };
}
