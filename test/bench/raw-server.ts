import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { RawServer } from './raw-meilisearch.js';

/** A server of this run alone. */
export interface OwnServer extends RawServer {
  pid: number;
  stop: () => Promise<void>;
}

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function healthy(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Meilisearch ended with ${child.exitCode}`);
    const answer = await fetch(new URL('/health', url)).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts the `meilisearch` of the PATH on loopback; undefined where there is none. */
export async function startRawServer(): Promise<OwnServer | undefined> {
  const program = onPath('meilisearch');
  if (!program) return undefined;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pis-bench-meilisearch-'));
  const key = randomUUID();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [
    ...['--http-addr', `127.0.0.1:${port}`, '--master-key', key, '--no-analytics'],
    ...['--db-path', path.join(folder, 'data'), '--dump-dir', path.join(folder, 'dumps')],
    ...['--snapshot-dir', path.join(folder, 'snapshots'), '--max-indexing-memory', '512MiB'],
    ...['--env', 'production', '--log-level', 'WARN'],
  ];
  const child = spawn(program, args, { cwd: folder, stdio: 'ignore' });
  await healthy(url, child);
  return {
    url,
    key,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
