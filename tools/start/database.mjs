import path from 'node:path';
import { runNode } from '../processes/command.mjs';
import { ensureDatabase } from '../postgres/database.mjs';
import { startPostgres } from '../postgres/launcher.mjs';
import { dataFolder, inCheckout, isRoot } from '../workspace/checkout.mjs';
import { Fault, faultOf } from '../workspace/faults.mjs';

const databaseNewer = 3;

/** Where the embedded server of this checkout keeps its data, and a copy of its programs if it needs one. */
export function embeddedPlace() {
  const folder = dataFolder();
  const shared = isRoot && !process.env.PIS_DATA_DIR;
  return {
    dataDirectory: path.join(folder, 'postgres'),
    copies: shared ? path.dirname(folder) : folder,
  };
}

/** The embedded server with the database of PIS in it. */
export async function openEmbedded() {
  const server = await startPostgres(embeddedPlace());
  try {
    return { server, databaseUrl: await ensureDatabase(server, 'pis') };
  } catch (error) {
    await server.stop();
    throw faultOf('opening the database', `${error.message}\n${server.lastWords()}`);
  }
}

/** Programs that are built with the worker; the others are the api's. */
const ofWorker = ['search'];

/** Runs one of the built programs to its end. */
export const runProgram = (name, args, env, options = {}) =>
  runNode(['--enable-source-maps', builtProgram(name), ...args], {
    env,
    ...options,
  });

const builtProgram = (name) =>
  inCheckout('dist/apps', ofWorker.includes(name) ? 'worker' : 'api', `${name}.js`);

/**
 * Brings the database up to the code.
 * @returns how many migrations were run, in words
 * @throws Fault where the database is newer than the code
 */
export async function migrate(env) {
  const run = await runProgram('migrate', [], env);
  if (run.code === databaseNewer) throw new Fault(lastSentence(run.output));
  if (run.code !== 0) throw faultOf('Migrating the database', run.output);
  if (run.lines.length === 0) return 'up to date';
  return run.lines.length === 1 ? '1 migration' : `${run.lines.length} migrations`;
}

const lastSentence = (output) => output.trim().split('\n').at(-1);

/** Loads the sample content where nobody has put anything in yet. */
export async function loadSampleContent(env) {
  const run = await runProgram('sample-content', ['load', '--if-empty'], env);
  if (run.code !== 0) throw faultOf('Loading the sample content', run.output);
  return run.lines.at(-1)?.trim();
}
