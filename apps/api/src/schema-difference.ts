import 'reflect-metadata';
import { ownerOptions, readConfig } from '@pis/core';
import { DataSource } from 'typeorm';
import { entities } from './schema.js';

process.noDeprecation = true; // TypeORM asks twice at once over one connection, and pg warns of it on the terminal

// Prints, as JSON, the statements that would bring the database to what the entities say, and back.
// Empty lists on a migrated database; the start of a new migration otherwise.
const dataSource = new DataSource({ ...ownerOptions(readConfig()), entities });
await dataSource.initialize();
try {
  const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
  const text = ({ query }: { query: string }): string => query;
  console.log(
    JSON.stringify({ up: upQueries.map(text), down: downQueries.map(text).reverse() }, null, 2),
  );
} finally {
  await dataSource.destroy();
}
