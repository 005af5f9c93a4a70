// A Meilisearch of our own: started, taken over from a run that was killed, and stopped.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endProcess, identityOf, isAlive, isSame } from '../processes/identity.mjs';
import { freePort } from '../processes/port.mjs';
import { faultOf } from '../workspace/faults.mjs';
import { findMeilisearch } from './program.mjs';

const readyWithin = 30_000;

/** Beside the data: the key, what runs, and what it says. */
const placesOf = (folder) => ({
  data: path.join(folder, 'data'),
  key: path.join(folder, 'master.key'),
  note: path.join(folder, 'server.json'),
  log: path.join(folder, 'meilisearch.log'),
});

/** The key that may do everything here; made once, readable by us alone. */
function masterKey({ key }) {
  if (!fs.existsSync(key)) {
    fs.writeFileSync(key, crypto.randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  return fs.readFileSync(key, 'utf8');
}

function readNote({ note }) {
  try {
    return JSON.parse(fs.readFileSync(note, 'utf8'));
  } catch {
    return undefined;
  }
}

function lastWords({ log }) {
  try {
    return fs.readFileSync(log, 'utf8').trim().split('\n').slice(-10).join('\n');
  } catch {
    return '';
  }
}

async function answers(url) {
  try {
    return (await fetch(new URL('/health', url), { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

async function becomesReady(pid, url) {
  const end = performance.now() + readyWithin;
  while (performance.now() < end) {
    if (await answers(url)) return true;
    if (!isAlive(pid)) return false;
    await pause(25);
  }
  return false;
}

function launch(program, places, port) {
  const log = fs.openSync(places.log, 'w', 0o600);
  const folder = path.dirname(places.data);
  const args = [
    '--no-analytics',
    ['--http-addr', `127.0.0.1:${port}`],
    ['--db-path', places.data],
    ['--dump-dir', path.join(folder, 'dumps')],
    ['--snapshot-dir', path.join(folder, 'snapshots')],
    ['--max-indexing-memory', '512MiB'],
    ['--log-level', 'WARN'],
  ].flat();
  // The key goes by the environment: arguments can be seen by everybody on the machine.
  const env = { PATH: process.env.PATH, MEILI_MASTER_KEY: masterKey(places) };
  const child = spawn(program, args, {
    env,
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  child.on('error', () => {});
  child.unref();
  return child.pid;
}

function server({ identity, port }, places, adopted) {
  return {
    pid: identity.pid,
    identity,
    port,
    url: `http://127.0.0.1:${port}`,
    masterKey: masterKey(places),
    /** True where it was left running by an earlier run. */
    adopted,
    isRunning: () => isSame(identity),
    lastWords: () => lastWords(places),
    async stop(milliseconds = 4_000) {
      await endProcess(identity, { milliseconds });
      fs.rmSync(places.note, { force: true });
    },
  };
}

async function attempt(program, places, port) {
  const pid = launch(program, places, port);
  if (!pid) return undefined;
  const identity = identityOf(pid);
  fs.writeFileSync(places.note, JSON.stringify({ identity, port }));
  if (await becomesReady(pid, `http://127.0.0.1:${port}`)) return { identity, port };
  await endProcess(identity, { milliseconds: 2_000 });
  return undefined;
}

/**
 * A running Meilisearch for a folder. What it holds can be made again from the database: data that it
 * cannot open (made by another version, broken) is put away and it begins empty.
 * @param port by default any free one; it listens on 127.0.0.1 alone
 * @throws Fault with its last words when it does not start
 */
export async function startMeilisearch({ folder, port, program = findMeilisearch() }) {
  fs.mkdirSync(folder, { recursive: true });
  const places = placesOf(folder);
  const left = readNote(places);
  if (left && isSame(left.identity) && (await answers(`http://127.0.0.1:${left.port}`))) {
    return server(left, places, true);
  }
  if (left) await endProcess(left.identity, { milliseconds: 2_000 });
  const wanted = port ?? (await freePort());
  const started = await attempt(program, places, wanted);
  if (started) return server(started, places, false);
  fs.rmSync(places.data, { recursive: true, force: true });
  const again = await attempt(program, places, wanted);
  if (again) return server(again, places, false);
  throw faultOf('starting Meilisearch', lastWords(places));
}
