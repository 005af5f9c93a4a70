import path from 'node:path';
import { findMeilisearch } from '../meilisearch/program.mjs';
import { startMeilisearch } from '../meilisearch/launcher.mjs';
import { dataFolder } from '../workspace/checkout.mjs';
import { Fault, faultOf } from '../workspace/faults.mjs';
import { runProgram } from './database.mjs';

/** Whether a Meilisearch can be run here by ourselves: none is named, and there is a program. */
export const mayRunMeilisearch = () => !process.env.MEILI_URL && Boolean(findMeilisearch());

/** The Meilisearch of this checkout; its data stands beside the database's. */
export const openMeilisearch = (port) =>
  startMeilisearch({ folder: path.join(dataFolder(), 'meilisearch'), port });

/** Where a Meilisearch is named, or runs here: its address and, if we have it, the key to set it up with. */
export const givenMeilisearch = () =>
  process.env.MEILI_URL
    ? { url: process.env.MEILI_URL, masterKey: process.env.MEILI_MASTER_KEY }
    : undefined;

/** What a server is told of Meilisearch, by the name of its one key. */
const told = (url, name, key) => ({ MEILI_URL: url, ...(key ? { [name]: key } : {}) });

/** Variables that no server inherits: each is given its own key, and none the master key. */
const secrets = {
  MEILI_MASTER_KEY: undefined,
  MEILI_SEARCH_KEY: undefined,
  MEILI_WRITE_KEY: undefined,
};

/**
 * What api and worker are told, each with the one key that it needs. With the master key they are
 * made where they are missing.
 * @param server address and, where it is known, master key; undefined for none
 * @throws Fault where keys are missing, or the server takes no master key of this kind
 */
export async function meilisearchEnvironment(server, env) {
  if (!server)
    return {
      api: { ...secrets, MEILI_URL: undefined },
      worker: { ...secrets, MEILI_URL: undefined },
    };
  const keys = await keysFor(server, env);
  return {
    api: { ...secrets, ...told(server.url, 'MEILI_SEARCH_KEY', keys.MEILI_SEARCH_KEY) },
    worker: { ...secrets, ...told(server.url, 'MEILI_WRITE_KEY', keys.MEILI_WRITE_KEY) },
  };
}

async function keysFor({ url, masterKey }, env) {
  const { MEILI_SEARCH_KEY, MEILI_WRITE_KEY } = process.env;
  if (MEILI_SEARCH_KEY && MEILI_WRITE_KEY) return { MEILI_SEARCH_KEY, MEILI_WRITE_KEY };
  if (!masterKey)
    throw new Fault(
      'MEILI_URL is set without keys: give MEILI_SEARCH_KEY and MEILI_WRITE_KEY, or MEILI_MASTER_KEY that makes them.',
    );
  const run = await runProgram('search', ['setup'], {
    ...env,
    MEILI_URL: url,
    MEILI_MASTER_KEY: masterKey,
  });
  if (run.code !== 0) throw faultOf('setting up Meilisearch', run.output);
  return Object.fromEntries(run.lines.map((line) => line.split('=', 2)));
}
