import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { tryAs } from '../support/signing-in.js';
import {
  embeddedDatabase,
  processesOf,
  runs,
  startCommand,
  type StartedCommand,
} from './start-command.js';

// One folder and one story, told in order: what a person meets who starts, kills, and starts PIS again.
const folder = mkdtempSync(path.join(os.tmpdir(), 'pis-start-'));
let command: StartedCommand;
let address: string;

beforeAll(async () => {
  chmodSync(folder, 0o755); // the database user of root's has to pass through
  command = startCommand(folder);
  address = await command.ready;
}, 240_000);

afterAll(async () => {
  command.process.kill('SIGINT');
  await command.ended;
  rmSync(folder, { recursive: true, force: true });
});

const propose = `mutation Propose($input: ProposeFactorInput!) {
  proposeFactor(input: $input) { ... on Factor { slug labelSv } }
}`;

/** Writes something, and gives its slug once the server has said that it stands. */
async function write(label: string): Promise<string> {
  const session = await tryAs(address, 'CONTRIBUTOR');
  const input = { label, language: 'SV' };
  const { proposeFactor } = await session.ask<{ proposeFactor: { slug: string } }>(propose, {
    input,
  });
  return proposeFactor.slug;
}

async function isThere(slug: string): Promise<boolean> {
  const session = await tryAs(address, 'CONTRIBUTOR');
  const { factor } = await session.ask<{ factor: object | null }>(
    'query Factor($slug: String!) { factor(slug: $slug) { labelSv } }',
    { slug },
  );
  return factor !== null;
}

/** Leaves the mark of a migration that this code does not know. */
async function pretendNewerDatabase(): Promise<void> {
  const client = new pg.Client({ connectionString: embeddedDatabase(folder) });
  await client.connect();
  await client.query(
    `INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')`,
  );
  await client.end();
}

test('prints a line per step and one address', async () => {
  expect(command.said()).toMatch(
    /Starting PostgreSQL … .*\d s\n.*Migrating the database … \d+ migrations/,
  );
  expect(command.said()).toMatch(/Search engine: PostgreSQL\n/);
  expect(command.said().match(/https?:\/\//g)).toHaveLength(1);
  expect((await fetch(new URL('/health/ready', address))).status).toBe(200);
});

test('says that it runs already', async () => {
  const second = startCommand(folder);
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`PIS already runs from this folder at ${address}`);
  expect((await fetch(new URL('/health/ready', address))).status).toBe(200);
});

test('killed and started again it works, with everything that was acknowledged', async () => {
  const slug = await write('Starta om utan att något går förlorat');
  const before = processesOf(folder);
  command.process.kill('SIGKILL');
  await command.ended;

  command = startCommand(folder);
  address = await command.ready;
  expect(command.said()).toContain('An earlier run was killed');
  expect(await isThere(slug)).toBe(true);
  const now = processesOf(folder);
  expect(before.filter((pid) => !now.includes(pid)).filter(runs)).toEqual([]);
}, 120_000);

test('killed together with its database it works, with everything that was acknowledged', async () => {
  const slug = await write('Starta om efter strömavbrott');
  const before = processesOf(folder);
  for (const pid of before) process.kill(pid, 'SIGKILL');
  await command.ended;

  command = startCommand(folder);
  address = await command.ready;
  expect(await isThere(slug)).toBe(true);
}, 120_000);

test('a server that ends by itself is told of, and everything stops', async () => {
  const all = processesOf(folder);
  process.kill(all[2] ?? 0, 'SIGKILL');
  expect(await command.ended).toBe(1);
  expect(command.said()).toContain('The worker stopped by itself (SIGKILL)');
  expect(all.filter(runs)).toEqual([]);
});

test('Ctrl-C stops everything within 15 seconds', async () => {
  command = startCommand(folder);
  address = await command.ready;
  await pretendNewerDatabase(); // for the next test
  const all = processesOf(folder);
  expect(all.filter(runs)).toEqual(all);
  const since = performance.now();
  command.process.kill('SIGINT');
  expect(await command.ended).toBe(0);
  expect(performance.now() - since).toBeLessThan(15_000);
  expect(all.filter(runs)).toEqual([]);
  expect(readdirSync(folder)).not.toContain('run.json');
}, 120_000);

test('a database that is newer than the code is told of, and left alone', async () => {
  command = startCommand(folder);
  expect(await command.ended).toBe(1);
  expect(command.said()).toMatch(/\n[^\n]*newer than[^\n]*\n$/);
});

test('a port that is taken is told of in one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = other.address();
  const port = typeof taken === 'object' && taken ? String(taken.port) : '';
  command = startCommand(folder, { PORT: port });
  expect(await command.ended).toBe(1);
  expect(command.said()).toContain(`Port ${port} is in use by another program`);
  other.close();
});

test('data of another PostgreSQL is told of, and left alone', async () => {
  const file = path.join(folder, 'postgres/PG_VERSION');
  const version = readFileSync(file, 'utf8');
  writeFileSync(file, '15\n');
  command = startCommand(folder);
  expect(await command.ended).toBe(1);
  expect(command.said()).toContain('was made by PostgreSQL 15');
  writeFileSync(file, version);
});
