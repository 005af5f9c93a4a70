import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { killed } from './killed.js';

interface Launched {
  pid: number;
  port: number;
  url: string;
  masterKey: string;
  stop: () => Promise<void>;
}

interface LauncherModule {
  startMeilisearch: (wishes: { folder: string; port?: number }) => Promise<Launched>;
}

/** A Meilisearch of one's own that can be killed. */
export interface OwnMeilisearch {
  url: string;
  masterKey: string;
  /** Kills it at once and starts it again at the same address. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
}

export async function ownMeilisearch(): Promise<OwnMeilisearch> {
  const file = path.resolve(import.meta.dirname, '../../tools/meilisearch/launcher.mjs');
  const { startMeilisearch } = (await import(pathToFileURL(file).href)) as LauncherModule;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pis-own-'));
  let server = await startMeilisearch({ folder });
  const { port, url, masterKey } = server;
  return {
    url,
    masterKey,
    async kill() {
      await killed(server.pid);
      server = await startMeilisearch({ folder, port });
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
