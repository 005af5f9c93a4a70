import fs from 'node:fs';
import { abandonCommands, runNode } from '../processes/command.mjs';
import { markBuilt, nx, nxEnvironment, sourceHash } from '../workspace/build.mjs';
import { inCheckout } from '../workspace/checkout.mjs';
import { Fault } from '../workspace/faults.mjs';
import { install, isInstalled } from '../workspace/install.mjs';
import { say, step } from '../workspace/steps.mjs';
import { findChromium, installChromium, mayInstallChromium } from './chromium.mjs';
import { sweepTestServers } from './database.mjs';
import { meilisearchHere } from './meilisearch.mjs';
import { inWords, nothing, sum, testsIn, workspaceChecks } from './tally.mjs';

const targets = ['lint', 'typecheck', 'specs', 'build'];
const screens = 'test/web/';
/** Files of tests that need a real Meilisearch, and those that need the program to kill it. */
const onMeilisearch = 'meilisearch-[^/]*test';
const killingMeilisearch = 'meilisearch-killed[^/]*test';
const noName = '^(?!)'; // no test has such a name: all of them are counted as left out

/** Lint, types, specs and build of every project: what has not changed since is not done again. */
async function checkWorkspace() {
  const from = sourceHash();
  const since = Date.now();
  const args = nx('run-many', '-t', ...targets, '--outputStyle=static');
  const { code } = await runNode(args, { env: nxEnvironment(), show: true });
  const counts = workspaceChecks(targets, since);
  const built = counts[targets.indexOf('build')].failed === 0;
  if (built) markBuilt(from);
  const total = sum(counts);
  return { built, counts: code !== 0 && total.failed === 0 ? { ...total, failed: 1 } : total };
}

async function jest(results, flags) {
  const args = ['tools/jest.mjs', '-c', 'test/jest.config.mjs', `--results=${results}`, ...flags];
  const { code } = await runNode(args, { env: { ...process.env, NODE_ENV: 'test' }, show: true });
  return testsIn(results, code === 0);
}

/** The whole-system tests; what needs something that is not here is counted as left out. */
async function checkSystem(browser) {
  const { named, program } = meilisearchHere();
  const absent = [
    ...(browser ? [] : [screens]),
    ...(named || program ? [] : [onMeilisearch]),
    ...(program ? [] : [killingMeilisearch]),
  ];
  if (absent.length === 0) return jest('dist/system-tests.json', []);
  const paths = absent.map((path) => `--testPathIgnorePatterns=${path}`);
  const served = await jest('dist/system-tests.json', paths);
  const leftOut = await jest('dist/left-out-tests.json', [
    '--passWithNoTests',
    `--testNamePattern=${noName}`,
    ...absent,
  ]);
  return sum([served, leftOut]);
}

/** Says loudly which checks need a Meilisearch that is not here. */
function lookForMeilisearch() {
  const { named, program } = meilisearchHere();
  if (!named && !program)
    say(
      'NO MEILISEARCH HERE: EVERY TEST ON THE REAL ENGINE IS LEFT OUT (test/**/meilisearch-*). Put meilisearch on the PATH, or set MEILI_URL and MEILI_MASTER_KEY, to run them.',
    );
  else if (!program)
    say(
      'MEILISEARCH CANNOT BE KILLED HERE: THE TESTS THAT DO ARE LEFT OUT (test/**/meilisearch-killed*). Put meilisearch on the PATH to run them.',
    );
}

async function browserHere() {
  if (!findChromium() && mayInstallChromium())
    await step('Installing Chromium (apt-get)', installChromium);
  const browser = findChromium();
  if (!browser)
    say(
      'NO CHROMIUM HERE: EVERY TEST OF THE SCREENS IS LEFT OUT (test/web). Install chromium to run them.',
    );
  return browser;
}

async function run() {
  if (!isInstalled()) await step('Installing packages (npm ci)', install);
  const browser = await browserHere();
  lookForMeilisearch();
  fs.mkdirSync(inCheckout('dist'), { recursive: true });
  say('Lint, types, specs and build');
  const workspace = await checkWorkspace();
  if (!workspace.built) {
    say('The build failed: the whole-system tests were not run.');
    return workspace.counts;
  }
  say('Whole-system tests');
  return sum([workspace.counts, await checkSystem(browser)]);
}

/** Runs every check and ends with a line of how many came out how; the exit code is 0 where none failed. */
export async function test() {
  process.on('SIGINT', abandonCommands);
  process.on('SIGTERM', abandonCommands);
  const since = Date.now();
  let counts = { ...nothing, failed: 1 };
  try {
    counts = await run();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Fault ? error.message : error.stack}\n`);
  }
  await sweepTestServers();
  process.exitCode = counts.failed === 0 ? 0 : 1;
  say(`${Math.round((Date.now() - since) / 1000)} s`);
  process.stdout.write(`${inWords(counts)}\n`);
}
