import { spawnSync } from 'node:child_process';
import { request } from 'node:http';
import { fileText } from '@pis/contract';
import { inParallel } from '../bench/in-parallel.js';
import {
  deeperZipBombs,
  entityBombs,
  mutated,
  pdfBombs,
  slowBomb,
  wholeFiles,
  zipBombs,
} from '../support/hostile-files.js';
import { docxOf } from '../support/idea-files.js';
import {
  commandOf,
  readersOf,
  settingsOf,
  tellsOfProcesses,
  watchReaders,
} from '../support/processes-of.js';
import { fastRandomness } from '../support/randomness.js';
import { startServer, type TestServer } from '../support/server.js';
import { type Answered, textOfFile } from '../support/text-of-file.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 240_000);
afterAll(() => server.close());

const read = (bytes: Uint8Array) => textOfFile(server.visitor(), bytes);
const mostSeconds = 20;
const mostMegabytes = 256;
/** What the process takes to look at a file, before it unpacks any of it, and some more. */
const toLook = 110;

/** Reads it, and holds what it took against what a file may take. */
async function readWithin(bytes: Buffer, megabytes = mostMegabytes): Promise<Answered> {
  const watch = watchReaders(server.api.pid);
  const since = performance.now();
  const answered = await read(bytes);
  expect((performance.now() - since) / 1000).toBeLessThan(mostSeconds + 5);
  expect(watch.stop()).toBeLessThanOrEqual(megabytes);
  return answered;
}

test.each([...zipBombs, ...entityBombs])('refused before it goes off: $name', async ({ make }) => {
  const answered = await readWithin(make(), toLook);
  expect(answered.status).toBe(422);
  expect(['UNPACKS_TOO_MUCH', 'UNREADABLE']).toContain(answered.code);
  expect(answered.text).toBeUndefined();
});

test.each([...deeperZipBombs, ...pdfBombs])(
  'takes no more than a file may: $name',
  async (bomb) => {
    const answered = await readWithin(bomb.make());
    expect(answered.status).toBe(422);
    expect(['UNPACKS_TOO_MUCH', 'UNREADABLE', 'SCANNED', 'TOOK_TOO_LONG']).toContain(answered.code);
  },
);

test('what does not end is ended, and others are read meanwhile', async () => {
  const slow = readWithin(slowBomb.make());
  for (let time = 0; time < 3; time += 1) {
    expect((await read(docxOf('Lärcentra'))).text).toBe('Lärcentra');
  }
  expect(await slow).toMatchObject({ status: 422, code: 'TOOK_TOO_LONG' });
}, 60_000);

/** Asks with what takes long, and waits for no answer. */
function askAndLeave() {
  const asked = request(new URL(fileText.path, server.url), {
    method: 'POST',
    headers: { 'content-type': fileText.contentType },
  });
  asked.on('error', () => undefined);
  asked.end(slowBomb.make());
  return asked;
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(setImmediate);
};

/** What the process that reads tries before it ends; it says what was not refused. */
const attempts = `
import { spawnSync } from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { Worker } from 'node:worker_threads';
process.on('exit', () => {
  const tries = {
    connect: () => net.connect(9, '127.0.0.1'),
    http: () => http.get('http://127.0.0.1:9'),
    listen: () => net.createServer().listen(0),
    lookup: () => dns.lookup('example.org', () => undefined),
    datagram: () => dgram.createSocket('udp4'),
    fetch: () => fetch('http://127.0.0.1:9'),
    read: () => fs.readFileSync('/etc/passwd'),
    write: () => fs.writeFileSync(process.env.HOME + '/pis', 'x'),
    start: () => { if (spawnSync('true').error) throw new Error('refused'); },
    thread: () => new Worker('1', { eval: true }),
  };
  for (const [name, attempt] of Object.entries(tries)) {
    try { attempt(); fs.writeSync(2, name + ' '); } catch {}
  }
  fs.writeSync(2, 'tried');
});`;

test('the process has no settings, reaches nothing, and ends when nobody waits for it', async () => {
  if (!tellsOfProcesses) return;
  const asked = askAndLeave();
  const started = (): number | undefined =>
    readersOf(server.api.pid).find((pid) => commandOf(pid)[0] === process.execPath);
  await until(() => started() !== undefined);
  const reader = started() ?? 0;
  const [node = '', ...args] = commandOf(reader);
  expect(
    settingsOf(reader).filter((one) => !/^(UV_THREADPOOL_SIZE|PWD|OLDPWD|SHLVL|_)=/.test(one)),
  ).toEqual([]);
  asked.destroy();
  await until(() => readersOf(server.api.pid).length === 0);
  const probe = `data:text/javascript,${encodeURIComponent(attempts)}`;
  const told = spawnSync(node, ['--import', probe, ...args], {
    input: docxOf('Lärcentra'),
    env: {},
    encoding: 'utf8',
  });
  expect(told.stdout).toBe('{"text":"Lärcentra","cut":false}');
  expect(told.stderr.replace(/\(.*\)\n|.*Warning.*\n/g, '')).toBe('tried');
});

test('files with bytes gone wrong are read or refused, each in words, and the api stays well', async () => {
  const seed = 20_261_125;
  const random = fastRandomness(seed);
  const whole = wholeFiles();
  const files = Array.from({ length: 60 }, () => mutated(random.one(whole), random));
  const watch = watchReaders(server.api.pid);
  const answers = await inParallel(files, 2, read);
  expect(watch.stop()).toBeLessThanOrEqual(mostMegabytes);
  for (const [at, { status, code, text }] of answers.entries()) {
    expect({ seed, at, told: [200, 415, 422].includes(status) && Boolean(text ?? code) }).toEqual({
      seed,
      at,
      told: true,
    });
  }
  expect(new Set(answers.map(({ status }) => status)).size).toBeGreaterThan(1);
  expect((await server.visitor().fetch('/health/ready')).status).toBe(200);
  expect(server.api.said()).not.toMatch(/"level":[56]0/);
}, 60_000);
