// Who runs PIS from this checkout: one at a time. What a killed run left behind is known by this record.
import fs from 'node:fs';
import path from 'node:path';
import { commandLine, endProcess, identityOf, isSame, parentOf } from '../processes/identity.mjs';
import { runFolder } from '../workspace/checkout.mjs';
import { Fault, faultOf } from '../workspace/faults.mjs';

const file = path.join(runFolder, 'run.json');

/** What was written down by the run that is going on, or that was killed; undefined where there is none. */
export function readRecord() {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The record of a run that is going on, or undefined. */
export function currentRun() {
  const record = readRecord();
  return record && isSame(record.run) ? record : undefined;
}

/**
 * Under npm: the shell between us and npm, and npm itself. Where one of them was killed, the command
 * has ended for whoever gave it, and nobody can press Ctrl-C any more.
 */
function callers() {
  const found = [];
  if (!process.env.npm_lifecycle_event) return found;
  for (let pid = process.ppid; pid > 1 && found.length < 3; pid = parentOf(pid)) {
    found.push(identityOf(pid));
    if (/\bnpm\b/.test(commandLine(pid))) return found;
  }
  return found.slice(0, 1);
}

const isOrphan = (record) => !record.callers.every(isSame);

/** A run whose npm was killed is stopping by itself; it is told so once more and waited for. */
async function endOrphan(record) {
  if (isSame(record.run) && isOrphan(record))
    await endProcess(record.run, { milliseconds: 20_000 });
}

/** Ends the servers of a run that was killed: those that are the very processes written down, and no others. */
async function endLeftovers(record) {
  const left = record.servers.filter(isSame);
  await Promise.all(left.map((server) => endProcess(server, { milliseconds: 10_000 })));
  return left.length;
}

/** Puts the record in place only where there is none, whole from the first moment. */
function create(record) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(record));
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * Takes the checkout for this run.
 * @returns {Promise<{ leftovers: number | undefined, note: (facts: object) => void, release: () => void }>}
 *   leftovers is the number of servers of a killed run that were ended, undefined where none was killed
 * @throws Fault where another run is going on
 */
export async function takeCheckout() {
  const record = { run: identityOf(process.pid), callers: callers(), servers: [] };
  let leftovers;
  try {
    fs.mkdirSync(runFolder, { recursive: true });
    while (!create(record)) {
      const found = readRecord();
      if (found) await endOrphan(found);
      if (found && isSame(found.run)) {
        const where = found.address ? ` at ${found.address}` : '';
        throw new Fault(
          `PIS already runs from this folder${where} (process ${found.run.pid}): stop that one first.`,
        );
      }
      leftovers = (leftovers ?? 0) + (found ? await endLeftovers(found) : 0);
      fs.rmSync(file, { force: true });
    }
  } catch (error) {
    throw error instanceof Fault ? error : faultOf(`writing in ${runFolder}`, error.message);
  }
  return {
    leftovers,
    note(facts) {
      Object.assign(record, facts);
      const draft = `${file}.${process.pid}`;
      fs.writeFileSync(draft, JSON.stringify(record));
      fs.renameSync(draft, file);
    },
    release: () => fs.rmSync(file, { force: true }),
  };
}

/** Calls back when the npm that started this run is gone, looking once a second. */
export function whenOrphaned(callback) {
  const record = { callers: callers() };
  setInterval(() => isOrphan(record) && callback(), 1_000).unref();
}
