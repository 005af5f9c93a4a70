import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { meilisearchOfRun } from '../support/meilisearch.js';
import { search } from '../support/search-requests.js';
import { Session } from '../support/session.js';
import { processesOf, runs, startCommand, type StartedCommand } from './start-command.js';

// What a person meets who starts PIS on a machine that has Meilisearch.
const folder = mkdtempSync(path.join(os.tmpdir(), 'pis-start-'));
const program = () => ({ MEILISEARCH_PATH: meilisearchOfRun().program ?? '' });
let command: StartedCommand;
let address: string;

beforeAll(async () => {
  chmodSync(folder, 0o755); // the database user of root's has to pass through
  command = startCommand(folder, program());
  address = await command.ready;
}, 240_000);

afterAll(async () => {
  command.process.kill('SIGINT');
  await command.ended;
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (name: string): string => path.join(folder, 'meilisearch', name);

const meilisearchPid = (): number =>
  (JSON.parse(readFileSync(inFolder('server.json'), 'utf8')) as { identity: { pid: number } })
    .identity.pid;

/** Asks until Meilisearch answers, and everything of the sample content is in it. */
async function answeredByMeilisearch(): Promise<void> {
  const nobody = new Session(address);
  for (;;) {
    const { engine, total } = await search(nobody, 'samverkan');
    if (engine === 'MEILISEARCH' && total > 0) return;
  }
}

test('it is started beside the database, answers, and says so; its key is readable by us alone', async () => {
  expect(command.said()).toMatch(/Starting Meilisearch … .*\d s\n/);
  expect(command.said()).toContain('Search engine: Meilisearch');
  await answeredByMeilisearch();
  expect(statSync(inFolder('master.key')).mode & 0o777).toBe(0o600);
  const key = readFileSync(inFolder('master.key'), 'utf8');
  expect(command.said()).not.toContain(key);
  for (const pid of processesOf(folder)) {
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(key);
  }
  const [, api = 0, worker = 0] = processesOf(folder);
  for (const pid of [api, worker])
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toContain(key);
}, 120_000);

test('killed, it is started again, and nobody notices but by the answer', async () => {
  const before = meilisearchPid();
  process.kill(before, 'SIGKILL');
  const { total } = await search(new Session(address), 'samverkan');
  expect(total).toBeGreaterThan(0);
  await answeredByMeilisearch();
  expect(meilisearchPid()).not.toBe(before);
}, 120_000);

test('everything killed and started again it works, and the old one does not stay', async () => {
  const before = meilisearchPid();
  for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
  await command.ended;
  command = startCommand(folder, program());
  address = await command.ready;
  await answeredByMeilisearch();
  if (meilisearchPid() !== before) expect(runs(before)).toBe(false);
}, 180_000);

test('Ctrl-C stops it with everything else', async () => {
  const pids = [...processesOf(folder), meilisearchPid()];
  command.process.kill('SIGINT');
  expect(await command.ended).toBe(0);
  expect(pids.filter(runs)).toEqual([]);
}, 60_000);
