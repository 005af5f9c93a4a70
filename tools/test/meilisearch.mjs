// The Meilisearch of one run of tests: real, in a temporary folder.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startMeilisearch } from '../meilisearch/launcher.mjs';
import { findMeilisearch } from '../meilisearch/program.mjs';
import { identityOf } from '../processes/identity.mjs';
import { ownerFile, prefix } from './database.mjs';

/** What a test of the real engine needs: one that is named with its master key, or the program. */
export const meilisearchHere = () => ({
  named: Boolean(process.env.MEILI_URL && process.env.MEILI_MASTER_KEY),
  program: findMeilisearch(),
});

/** @returns address and master key of a server, and stop; undefined where there is none. */
export async function startTestMeilisearch() {
  const { named, program } = meilisearchHere();
  if (named)
    return {
      url: process.env.MEILI_URL,
      masterKey: process.env.MEILI_MASTER_KEY,
      stop: () => Promise.resolve(),
    };
  if (!program) return undefined;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  const server = await startMeilisearch({ folder, program });
  const note = { run: identityOf(process.pid), server: server.identity };
  fs.writeFileSync(ownerFile(folder), JSON.stringify(note));
  return {
    url: server.url,
    masterKey: server.masterKey,
    async stop() {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
