import 'reflect-metadata';
import fs from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { DateTimeScalar } from '@pis/core';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from './resolvers.js';

// Writes the schema that reviewers read and the web client is typed by. No database is needed.
const application = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
  logger: ['error'],
});
const schema = await application.get(GraphQLSchemaFactory).create(resolvers, [DateTimeScalar]);
const text = `# Printed from the code by \`npm run schema\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
const file = process.argv[2] ?? 'libs/contract/schema.graphql';
if (process.argv[3] === '--check') {
  const same = fs.readFileSync(file, 'utf8') === text;
  if (!same) console.error(`${file} is not what the code says. Run npm run schema.`);
  process.exitCode = same ? 0 : 1;
} else {
  fs.writeFileSync(file, text);
}
await application.close();
