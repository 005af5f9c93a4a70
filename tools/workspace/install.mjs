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

/** Installs the packages of the lock, without running any script of theirs. */
export async function install() {
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const env = { ...process.env, NODE_ENV: undefined };
  const npm = process.env.npm_execpath;
  const run = npm?.endsWith('.js')
    ? await runNode([npm, ...args], { env })
    : await runCommand('npm', args, { env });
  if (run.code !== 0) throw faultOf('Installing packages with npm ci', run.output);
}
