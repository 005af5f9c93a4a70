import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const checkout = path.resolve(import.meta.dirname, '../..');

/** `npm start` that runs, on a folder of its own. */
export interface StartedCommand {
  process: ChildProcess;
  /** Everything it has said. */
  said: () => string;
  /** The address it prints at the end. Rejects when it ends before. */
  ready: Promise<string>;
  /** Its exit code. */
  ended: Promise<number | null>;
}

/**
 * Starts PIS as `npm start` does, with data, logs and record in `folder`; with a Meilisearch of its own
 * only where `MEILISEARCH_PATH` names one.
 */
export function startCommand(
  folder: string,
  environment: Record<string, string> = {},
): StartedCommand {
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: checkout,
    env: {
      ...process.env,
      PORT: '',
      DATABASE_URL: '',
      MEILI_URL: '',
      MEILISEARCH_PATH: 'none',
      PIS_DATA_DIR: folder,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    const take = (text: string): void => {
      said += text;
      const address = /PIS is ready: (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    ended.then(() => reject(new Error(`It ended:\n${said}`)), reject);
  });
  ready.catch(() => undefined); // looked at where it is expected
  return { process: child, said: () => said, ready, ended };
}

interface RunRecord {
  run: { pid: number };
  servers: { pid: number }[];
}

/** The processes of the run that `folder` belongs to: the command, the api, the worker, the database. */
export function processesOf(folder: string): number[] {
  const record = JSON.parse(readFileSync(path.join(folder, 'run.json'), 'utf8')) as RunRecord;
  const [database] = readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
  return [record.run.pid, ...record.servers.map(({ pid }) => pid), Number(database)];
}

/** The address of the embedded database in `folder`, for the user who may do everything. */
export function embeddedDatabase(folder: string): string {
  const port = readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const password = readFileSync(path.join(folder, 'postgres.password'), 'utf8');
  return `postgres://postgres:${password}@127.0.0.1:${port}/pis`;
}

/** True while the process runs; false also for one that ended and was not reaped. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
