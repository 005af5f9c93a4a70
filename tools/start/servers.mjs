import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { endProcess, identityOf } from '../processes/identity.mjs';
import { checkout, inCheckout, runFolder } from '../workspace/checkout.mjs';
import { endedFault } from '../workspace/faults.mjs';

const readyWithin = 60_000;

/** The log of a server: this run's, and the one before. */
function openLog(name) {
  const folder = path.join(runFolder, 'log');
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.log`);
  if (fs.existsSync(file)) fs.renameSync(file, `${file}.1`);
  const log = fs.createWriteStream(file, { mode: 0o600 });
  log.on('error', () => log.destroy()); // a full disk must not end what still runs
  return log;
}

/** Hands on whole lines. */
function eachLine(stream, take) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    lines.forEach(take);
  });
  stream.on('end', () => rest && take(rest));
}

/** What a line of a structured log says, or undefined where the line is meant for people. */
function logged(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const errorLevel = 50;

/** What a line gives as a reason for an end: an error in the log, or words for people. */
function reasonIn(line) {
  const entry = logged(line);
  if (!entry) return line.trim();
  return entry.level >= errorLevel
    ? [entry.msg, entry.err?.message].filter(Boolean).join(': ')
    : '';
}

/**
 * Starts one of the built servers in a session of its own, so that Ctrl-C reaches only us.
 * @param name "api" or "worker": the folder below dist/apps, and the name of the log
 * @param show is given each line that the server writes for people: an address to sign in, for one
 * @returns its identity, a promise of its ready message, one of the fault when it ends unasked, and stop
 */
export function startServer(name, env, show) {
  const log = openLog(name);
  const last = [];
  const child = fork(inCheckout('dist/apps', name, 'main.js'), [], {
    cwd: checkout,
    env,
    execArgv: ['--enable-source-maps'],
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const take = (line) => {
    if (!log.destroyed) log.write(`${line}\n`);
    if (reasonIn(line)) last.push(reasonIn(line));
    if (last.length > 40) last.shift();
    if (!logged(line) && line.trim()) show(line);
  };
  eachLine(child.stdout, take);
  eachLine(child.stderr, take);
  const identity = identityOf(child.pid);
  let asked = false;
  const ended = new Promise((resolve) => {
    child.once('close', (code, signal) => {
      if (asked) return;
      resolve(endedFault(name, signal ?? `exit code ${code}`, last.join('\n'), log.path));
    });
  });
  const ready = new Promise((resolve, reject) => {
    const tooLong = () =>
      reject(endedFault(name, 'it was not ready in a minute', last.join('\n'), log.path));
    const timer = setTimeout(tooLong, readyWithin);
    child.on('message', (message) => {
      if (!message?.ready) return;
      clearTimeout(timer);
      resolve(message.ready);
    });
    ended.then((fault) => {
      clearTimeout(timer);
      reject(fault);
    });
  });
  ready.catch(() => {});
  return {
    identity,
    ready,
    ended,
    async stop(milliseconds) {
      asked = true;
      await endProcess(identity, { milliseconds });
      log.end();
    },
  };
}
