import 'reflect-metadata';
import { nobody, ownerOptions, readConfig, RequestContext } from '@pis/core';
import { DataSource } from 'typeorm';
import { loadSampleContent } from './sample/sample-loader.js';
import { removeSampleContent } from './sample/sample-remover.js';
import { entities } from './schema.js';

process.noDeprecation = true; // TypeORM asks twice at once over one connection, and pg warns of it on the terminal

const usage = 'Usage: npm run sample -- load [--if-empty] | remove';

async function load(ctx: RequestContext, onlyIfEmpty: boolean): Promise<void> {
  if (onlyIfEmpty) {
    const [{ holds } = { holds: false }] = await ctx.sql<{ holds: boolean }>(
      'holds_content',
      'SELECT EXISTS (SELECT FROM project) OR EXISTS (SELECT FROM lesson) AS holds',
    );
    if (holds) return console.log('not loaded, the database holds content');
  }
  const rows = await loadSampleContent(ctx);
  const [counts] = await ctx.sql<{ projects: string; lessons: string; evidence: string }>(
    'sample_counts',
    `SELECT (SELECT count(*) FROM project WHERE sample) AS projects,
       (SELECT count(*) FROM lesson WHERE sample) AS lessons,
       (SELECT count(*) FROM evidence WHERE sample) AS evidence`,
  );
  console.log(
    rows === 0
      ? 'there already'
      : `loaded: ${counts?.projects} projects, ${counts?.lessons} lessons, ${counts?.evidence} pieces of evidence`,
  );
}

async function remove(ctx: RequestContext): Promise<void> {
  const { removed, kept } = await removeSampleContent(ctx);
  console.log(`${removed} rows removed.`);
  if (kept.length === 0) return;
  console.log(`${kept.length} are left, because somebody built on them or on what they belong to:`);
  for (const { table, name } of kept) console.log(`- ${table}: ${name}`);
}

const [command, option] = process.argv.slice(2);
if (command !== 'load' && command !== 'remove') {
  console.error(usage);
  process.exit(2);
}
const dataSource = new DataSource({ ...ownerOptions(readConfig()), entities });
await dataSource.initialize();
try {
  const ctx = RequestContext.of(dataSource, { viewer: nobody, requestId: `sample-${command}` });
  await (command === 'load' ? load(ctx, option === '--if-empty') : remove(ctx));
} finally {
  await dataSource.destroy();
}
