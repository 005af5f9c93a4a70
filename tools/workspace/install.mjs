import fs from 'node:fs';
import { runCommand, runNode } from '../processes/command.mjs';
import { inCheckout } from './checkout.mjs';
import { faultOf } from './faults.mjs';

const packagesOf = (file) => {
  try {
    return JSON.parse(fs.readFileSync(inCheckout(file), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * True where node_modules holds exactly what the lock asks for. npm writes down what it has
 * installed as its last act, so a broken-off installation counts as none.
 */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !there) return false;
  const same = (name) =>
    wanted[name]?.version === there[name]?.version &&
    wanted[name]?.integrity === there[name]?.integrity;
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    Object.keys(there).every((name) => name in wanted) &&
    names.every((name) => (name in there ? same(name) : wanted[name].optional === true))
  );
}

/** npm only warns when a file could not be written, thousands of times, and then reports success. */
const hopeless = /TAR_ENTRY_ERROR (ENOSPC|EDQUOT|EIO|EACCES)/;

const flags = [
  '--include=dev', // also where NODE_ENV is production
  '--ignore-scripts',
  '--loglevel=warn', // also under npm --silent: the reason of a failure is read from it
  '--no-audit',
  '--no-fund',
];

/** Installs the packages of the lock, without running any script of theirs. */
export async function install() {
  const npm = process.env.npm_execpath;
  const options = { env: { ...process.env, NODE_ENV: undefined }, hopeless };
  const run = npm?.endsWith('.js')
    ? await runNode([npm, 'ci', ...flags], options)
    : await runCommand('npm', ['ci', ...flags], options);
  if (run.code !== 0 || !isInstalled())
    throw faultOf('Installing packages with npm ci', run.output);
}
