import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runNode } from '../processes/command.mjs';
import { inCheckout } from './checkout.mjs';
import { faultOf } from './faults.mjs';

const stamp = inCheckout('dist', 'built.json');
const results = [
  'apps/api/main.js',
  'apps/worker/main.js',
  'apps/web/index.html',
  'libs/search/lexicon.bin',
];
const sources = [
  'apps',
  'libs',
  'nx.json',
  'package.json',
  'package-lock.json',
  'rolldown.config.mjs',
  'tools/codegen.mjs',
  'tsconfig.base.json',
];
/** Generated, or no part of what is built. */
const leftOut =
  /(^|\/)(node_modules|gql|paraglide|project\.inlang\/(?!settings\.json$)[^/]+)$|\.spec\.tsx?$/;

function filesBelow(name) {
  if (leftOut.test(name)) return [];
  const found = fs.statSync(inCheckout(name), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [name];
  return fs
    .readdirSync(inCheckout(name))
    .sort()
    .flatMap((entry) => filesBelow(path.posix.join(name, entry)));
}

function hashOf(names, describe) {
  const hash = crypto.createHash('sha256').update(process.version);
  for (const name of names) hash.update(`\0${name}\0`).update(describe(name));
  return hash.digest('hex');
}

const contentOf = (name) => fs.readFileSync(inCheckout(name));

/** Size and time are enough to tell that somebody has built or removed something since. */
function tracesOf(name) {
  const { size, mtimeMs } = fs.statSync(inCheckout(name));
  return `${size} ${mtimeMs}`;
}

export const sourceHash = () => hashOf(sources.flatMap(filesBelow), contentOf);
const resultHash = () => hashOf([...filesBelow('dist/apps'), ...filesBelow('dist/libs')], tracesOf);

/** True where everything that is served was built from the sources as they stand. */
export function isBuilt() {
  if (!results.every((name) => fs.existsSync(inCheckout('dist', name)))) return false;
  try {
    const written = JSON.parse(fs.readFileSync(stamp, 'utf8'));
    return written.sources === sourceHash() && written.results === resultHash();
  } catch {
    return false;
  }
}

/**
 * Writes down that the build is that of these sources.
 * @param from the hash of the sources before the build began
 */
export function markBuilt(from) {
  fs.writeFileSync(stamp, JSON.stringify({ sources: from, results: resultHash() }));
}

/** The settings of nx in every command: no process that stays, nothing sent or kept anywhere else. */
export const nxEnvironment = () => ({
  ...process.env,
  NODE_ENV: undefined,
  NX_CACHE_DIRECTORY: inCheckout('.nx/cache'),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
});

/** Arguments for Node that call nx. */
export const nx = (...args) => [inCheckout('node_modules/nx/dist/bin/nx.js'), ...args];

/** Builds what is out of date. */
export async function build() {
  const from = sourceHash();
  const run = await runNode(nx('run-many', '-t', 'build', '--outputStyle=static'), {
    env: nxEnvironment(),
  });
  if (run.code !== 0) throw faultOf('Building', run.output);
  markBuilt(from);
}
