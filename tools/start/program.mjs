import { build, isBuilt } from '../workspace/build.mjs';
import { Fault } from '../workspace/faults.mjs';
import { install, isInstalled } from '../workspace/install.mjs';
import { migrate, openEmbedded, runProgram } from './database.mjs';
import {
  givenMeilisearch,
  mayRunMeilisearch,
  meilisearchEnvironment,
  openMeilisearch,
} from './meilisearch.mjs';
import { currentRun, takeCheckout } from './run-record.mjs';
import { environment } from './settings.mjs';

/** Programs that need no database. */
const withoutDatabase = ['print-schema', 'check-quotes'];

/** Runs the program on the database that PIS uses here; an embedded server that was not running stops again. */
async function onDatabase(work) {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL, false);
  const checkout = currentRun() ? undefined : await takeCheckout();
  try {
    const { server, databaseUrl } = await openEmbedded();
    try {
      return await work(databaseUrl, true);
    } finally {
      if (checkout) await server.stop();
    }
  } finally {
    checkout?.release();
  }
}

/** The program of the search engine, with the key of the worker, or to explain with that of the api; one of ours that was not running stops again. */
async function searchProgram(args, env) {
  const own = mayRunMeilisearch() ? await openMeilisearch() : undefined;
  try {
    const engine = own ?? givenMeilisearch();
    if (args[0] === 'setup') return await runProgram('search', args, env, { show: true });
    const { api, worker } = await meilisearchEnvironment(engine, env);
    const keys = args[0] === 'explain' ? api : worker;
    return await runProgram('search', args, { ...env, ...keys }, { show: true });
  } finally {
    if (own && !own.adopted) await own.stop();
  }
}

async function run([name, ...args]) {
  if (!isInstalled()) await install();
  if (!isBuilt()) await build();
  if (withoutDatabase.includes(name)) return runProgram(name, args, process.env, { show: true });
  return onDatabase(async (databaseUrl, embedded) => {
    const address = currentRun()?.address ?? 'http://127.0.0.1:3000';
    const env = environment({ databaseUrl, embedded, port: new URL(address).port });
    await migrate(env);
    if (name === 'search') return searchProgram(args, env);
    return runProgram(name, args, env, { show: true });
  });
}

/**
 * Runs a built program of the api by its name, with its arguments, and ends with its exit code.
 * It works while `npm start` runs and while it does not.
 */
export async function program(args) {
  try {
    process.exitCode = (await run(args)).code;
  } catch (error) {
    process.stderr.write(`${error instanceof Fault ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
