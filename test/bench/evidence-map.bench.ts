import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { generateKnowledge, insertRows, largeWorld } from '../support/knowledge-generator.js';
import { startApi } from '../support/program.js';
import { part, printTable, quantile } from './table.js';

/*
 * The evidence map against a bare server with one planned statement that gives the same figures: CPU
 * of server and database for each request, as ratios in one run.
 * `npm run bench -- evidence-map [--times n] [--ten]` (`--ten`: ten times the evidence, too;
 * `--ten-only`: that alone). The bare statement groups the rows that are kept, as one would at first.
 */

const times = Number(process.argv[process.argv.indexOf('--times') + 1]) || 15;

const query = `query Map { evidenceMap(by: THEME) {
  columns { key labelSv labelEn projects }
  rows { factor { id slug labelSv labelEn } helped hindered total } } }`;

/** The same figures by one statement written for them alone. */
const statement = `
  WITH unit AS MATERIALIZED (
    SELECT factor_id, theme_id, unit_id, bool_or(polarity = 'HELPED') AS helped,
      bool_or(polarity = 'HINDERED') AS hindered
    FROM counted_now GROUP BY factor_id, theme_id, unit_id
  ),
  cell AS (
    SELECT factor_id, theme_id, count(*) FILTER (WHERE helped) AS helped,
      count(*) FILTER (WHERE hindered) AS hindered, count(*) AS total
    FROM unit WHERE theme_id IS NOT NULL GROUP BY factor_id, theme_id
  ),
  every_total AS (SELECT factor_id, count(DISTINCT unit_id) AS total FROM unit GROUP BY factor_id),
  col AS (
    SELECT t.id, t.slug, t.label_sv, t.label_en, count(DISTINCT p.id) AS projects,
      (SELECT count(DISTINCT unit_id) FROM unit WHERE theme_id = t.id) AS sources
    FROM theme t LEFT JOIN resolved_theme r ON r.resolved_id = t.id
    LEFT JOIN project_theme tag ON tag.theme_id = r.id
    LEFT JOIN project p ON p.id = tag.project_id AND p.state = 'PUBLISHED'
    WHERE t.merged_into_id IS NULL GROUP BY t.id
  ),
  placed AS (SELECT *, row_number() OVER (ORDER BY sources DESC, projects DESC, slug) AS place FROM col),
  line AS (
    SELECT f.id, f.slug, f.label_sv, f.label_en,
      json_agg(coalesce(cell.helped, 0) ORDER BY place) AS helped,
      json_agg(coalesce(cell.hindered, 0) ORDER BY place) AS hindered,
      json_agg(coalesce(cell.total, 0) ORDER BY place) AS total
    FROM factor f CROSS JOIN placed
    LEFT JOIN cell ON cell.factor_id = f.id AND cell.theme_id = placed.id
    WHERE f.merged_into_id IS NULL GROUP BY f.id
  )
  SELECT json_build_object(
    'columns', (SELECT json_agg(json_build_object('key', slug, 'labelSv', label_sv, 'labelEn', label_en,
      'projects', projects) ORDER BY place) FROM placed),
    'rows', (SELECT json_agg(json_build_object('factor', json_build_object('id', line.id, 'slug', slug,
      'labelSv', label_sv, 'labelEn', label_en), 'helped', helped, 'hindered', hindered, 'total', line.total)
      ORDER BY coalesce(every_total.total, 0) DESC, slug)
      FROM line LEFT JOIN every_total ON every_total.factor_id = line.id)
  )::text AS answer`;

/** The bare server, as a process of its own. */
async function serveRaw(): Promise<void> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
  const server = http.createServer((_request, response) => {
    void pool.query<{ answer: string }>({ name: 'raw', text: statement }).then(({ rows }) => {
      response.setHeader('content-type', 'application/json').end(rows[0]?.answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.send?.((server.address() as AddressInfo).port);
}

/** CPU seconds a process has used, in ticks of a hundredth; a backend may have ended meanwhile. */
function ticks(pid: number): number {
  const stat = `/proc/${pid}/stat`;
  if (!fs.existsSync(stat)) return 0;
  const [, fields = ''] = fs.readFileSync(stat, 'utf8').split(') ');
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
  return user + system;
}

interface Server {
  pid: number;
  ask: () => Promise<string>;
  /** Done before each request. */
  before?: () => Promise<unknown>;
}

/** Backends of a database that are not ours to look with. */
const backends = async ({ sql, name }: TestDatabase): Promise<number[]> =>
  (
    await sql<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND usename = 'pis'`,
      [name],
    )
  ).map(({ pid }) => pid);

/** CPU milliseconds of server and database for one request, and its time: medians. */
async function measure(database: TestDatabase, server: Server) {
  await server.before?.();
  await server.ask();
  const spent: number[] = [];
  const waited: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await server.before?.();
    const pids = [server.pid, ...(await backends(database))];
    const before = pids.map(ticks);
    const since = performance.now();
    await server.ask();
    waited.push(performance.now() - since);
    // Of those that are there still: a backend that has ended tells nothing any more.
    const used = pids.map((pid, place) => Math.max(0, ticks(pid) - (before[place] ?? 0)));
    spent.push(used.reduce((sum, one) => sum + one, 0) * 10);
  }
  const cpu = spent.reduce((sum, one) => sum + one, 0) / spent.length;
  return { cpu, time: quantile(waited, 0.5) };
}

const figures = (map: { rows: { factor: { id: string }; total: number[] }[] }): string =>
  JSON.stringify(
    map.rows.map(({ factor, total }) => [factor.id, [...total].sort((a, b) => b - a)]).sort(),
  );

async function bench(name: string, database: TestDatabase): Promise<void> {
  await database.sql('VACUUM ANALYZE');
  // This run measures, however long a statement takes.
  await database.sql(`ALTER ROLE pis IN DATABASE ${database.name} SET statement_timeout = 0`);
  const api = await startApi({ DATABASE_URL: database.url });
  const raw = fork(process.argv[1] ?? '', ['--raw'], {
    env: { ...process.env, DATABASE_URL: database.url },
  });
  const [port] = (await once(raw, 'message')) as [number];
  const askApi = async (): Promise<string> => {
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-pis-client': 'bench' },
      body: JSON.stringify({ query }),
    });
    return answer.text();
  };
  const askRaw = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/`)).text();
  const write = (): Promise<unknown> => database.sql('UPDATE theme SET label_sv = label_sv');
  try {
    const map = (JSON.parse(await askApi()) as { data: { evidenceMap: never } }).data.evidenceMap;
    if (figures(map) !== figures(JSON.parse(await askRaw()) as never)) {
      throw new Error('The bare server tells other figures.');
    }
    const rows: string[][] = [];
    for (const run of [1, 2]) {
      const bare = await measure(database, { pid: raw.pid ?? 0, ask: askRaw });
      const live = await measure(database, { pid: api.pid, ask: askApi, before: write });
      const cached = await measure(database, { pid: api.pid, ask: askApi });
      const limit = (ratio: number, most: number): string =>
        `${part(ratio)} (${ratio <= most ? 'within' : 'over'} ${most})`;
      rows.push([
        ...[String(run), bare.cpu.toFixed(0), live.cpu.toFixed(0), cached.cpu.toFixed(1)],
        ...[limit(live.cpu / bare.cpu, 1.5), limit(cached.cpu / live.cpu, 0.05)],
        ...[live.time.toFixed(0), cached.time.toFixed(1)],
      ]);
    }
    const size = (map as { rows: unknown[]; columns: unknown[] }).rows.length;
    const width = (map as { rows: unknown[]; columns: unknown[] }).columns.length;
    printTable(
      `${name}: ${size} × ${width} cells; CPU ms a request, server and database`,
      ['run', 'bare', 'live', 'kept', 'live / bare', 'kept / live', 'live ms', 'kept ms'],
      rows,
    );
  } finally {
    raw.kill();
    await api.stop();
  }
}

async function main(): Promise<void> {
  if (!process.argv.includes('--ten-only')) await plain();
  if (/--ten/.test(process.argv.join(' '))) await tenfold();
}

async function plain(): Promise<void> {
  const database = await createDatabase();
  await insertRows(database.sql, generateKnowledge(1, largeWorld));
  await bench('60,000 pieces of evidence', database);
  await database.drop();
}

async function tenfold(): Promise<void> {
  const large = await createDatabase();
  const evidence = largeWorld.evidence * 10;
  await insertRows(large.sql, generateKnowledge(1, { ...largeWorld, evidence }));
  await bench('600,000 pieces of evidence', large);
  await large.drop();
}

await (process.argv.includes('--raw') ? serveRaw() : main());
