// Embedded PostgreSQL: started, taken over from a run that was killed, and stopped, by ourselves.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { commandLine, endProcess, identityOf, isAlive, until } from '../processes/identity.mjs';
import { freePort } from '../processes/port.mjs';
import { faultOf } from '../workspace/faults.mjs';
import { databaseUser, plainEnvironment, programIn, serverBinaries } from './binaries.mjs';
import { makeFolder, passwordOf, prepareData } from './data-directory.mjs';

const logOf = (dataDirectory) => `${dataDirectory}.log`;

/** What the server wrote down of itself in its data: its number, port and state. */
function postmaster(dataDirectory) {
  try {
    const lines = fs.readFileSync(path.join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
  } catch {
    return undefined;
  }
}

const serves = (found, dataDirectory) =>
  found !== undefined && isAlive(found.pid) && commandLine(found.pid).includes(dataDirectory);

/**
 * The server that still serves this folder although whoever started it was killed, or undefined.
 * A note of a server that is gone is removed: its number may belong to another program by now.
 */
async function leftRunning(dataDirectory) {
  if (!postmaster(dataDirectory)) return undefined;
  await until(() => {
    const found = postmaster(dataDirectory);
    return !serves(found, dataDirectory) || found.status === 'ready';
  }, 30_000);
  const found = postmaster(dataDirectory);
  if (serves(found, dataDirectory)) return found;
  fs.rmSync(path.join(dataDirectory, 'postmaster.pid'), { force: true });
  return undefined;
}

/** One running server. */
function server({ pid, port }, dataDirectory, adopted) {
  const identity = identityOf(pid);
  const password = passwordOf(dataDirectory);
  return {
    pid,
    port,
    /** True where it was left running by an earlier run. */
    adopted,
    isRunning: () => isAlive(pid),
    /** The address of a database, for the server's own user, who may do everything. */
    url: (database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    /** The file the server writes what it has to say to. */
    log: logOf(dataDirectory),
    /** The last lines of it. */
    lastWords: () => lastLines(logOf(dataDirectory)),
    /** Ends connections and writes everything down; a server that takes too long is ended hard and recovers next time. */
    stop: (milliseconds = 5_000) =>
      endProcess(identity, { signals: ['SIGINT', 'SIGQUIT', 'SIGKILL'], milliseconds }),
  };
}

function lastLines(file) {
  try {
    return fs.readFileSync(file, 'utf8').trim().split('\n').slice(-20).join('\n');
  } catch {
    return '';
  }
}

/** Starts the server in a session of its own: Ctrl-C in the terminal must not reach it before the api has let go. */
function launch(dataDirectory, native, port, flags) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...flags];
  const args = ['-D', dataDirectory, '-p', String(port), ...settings.flatMap((one) => ['-c', one])];
  const log = fs.openSync(logOf(dataDirectory), 'w', 0o600);
  const child = spawn(programIn(native, 'postgres'), args, {
    ...databaseUser,
    env: plainEnvironment,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  child.unref();
  return child;
}

async function attempt(dataDirectory, native, port, flags) {
  const child = launch(dataDirectory, native, port, flags);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  const ready = () => {
    const found = postmaster(dataDirectory);
    return ended || (found?.pid === child.pid && found.status === 'ready');
  };
  const inTime = await until(ready, 60_000);
  if (inTime && !ended) return { pid: child.pid, port };
  if (!ended) child.kill('SIGQUIT');
  return undefined;
}

/**
 * A running PostgreSQL for a folder of data, which is made when it is missing.
 * @param dataDirectory where the data stands; log and password stand beside it
 * @param copies where a copy of the programs may be put for the database user
 * @param port by default any free one; it listens on 127.0.0.1 alone
 * @param flags further settings, `name=value`
 * @param durable false only for tests
 * @throws Fault in one sentence: disk full, no permission, other version, unsupported machine
 */
export async function startPostgres({ dataDirectory, copies, port, flags = [], durable = true }) {
  makeFolder(copies);
  const found = await leftRunning(dataDirectory);
  if (found) return server(found, dataDirectory, true);
  const native = serverBinaries(copies);
  await prepareData(dataDirectory, native, durable);
  const wanted = port ?? (await freePort());
  // After a kill the old server's children need a moment to notice and to let go of its memory.
  for (let tries = 0; tries < 10; tries += 1) {
    const started = await attempt(dataDirectory, native, wanted, flags);
    if (started) return server(started, dataDirectory, false);
    if (!/still in use|shared memory block/.test(lastLines(logOf(dataDirectory)))) break;
    await until(() => false, 500);
  }
  throw faultOf('starting PostgreSQL', lastLines(logOf(dataDirectory)));
}
