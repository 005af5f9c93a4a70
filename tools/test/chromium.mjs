import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from '../processes/command.mjs';
import { isRoot } from '../workspace/checkout.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where a Chromium stands on this machine, or undefined. CHROMIUM_PATH names another one, or with `none` says there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given !== 'none' && fs.existsSync(given) ? given : undefined;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

const onPath = (name) =>
  (process.env.PATH ?? '').split(path.delimiter).some((dir) => fs.existsSync(path.join(dir, name)));

/** True where Debian's Chromium may be installed: by root, with apt. */
export const mayInstallChromium = () =>
  isRoot && onPath('apt-get') && process.env.CHROMIUM_PATH === undefined;

/** Installs Debian's Chromium; waits for another apt that is at work. Says what came of it. */
export async function installChromium() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  await runCommand('apt-get', [...wait, 'update'], { env });
  const packages = ['--yes', '--no-install-recommends', 'install', 'chromium'];
  const run = await runCommand('apt-get', [...wait, ...packages], { env });
  return run.code === 0 ? 'installed' : `not installed (${run.output.trim().split('\n').at(-1)})`;
}
