import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from '../processes/command.mjs';
import { isRoot } from '../workspace/checkout.mjs';
import { Fault, faultOf } from '../workspace/faults.mjs';
import { databaseUser, majorVersion, plainEnvironment, programIn } from './binaries.mjs';

/**
 * Makes a folder that the database user can pass through. A recursive mode would also shut the
 * parents, and a strict umask of root's would do so by itself.
 */
export function makeFolder(folder) {
  try {
    const first = fs.mkdirSync(folder, { recursive: true });
    if (!isRoot || !first) return;
    for (let made = folder; made.length >= first.length; made = path.dirname(made))
      fs.chmodSync(made, 0o755);
  } catch (error) {
    throw faultOf(`making the folder ${folder}`, error.message);
  }
}

/** The file beside the data that holds the password of the server's own user. */
const passwordFile = (dataDirectory) => `${dataDirectory}.password`;

/** The password of the server's own user; it is made once, with the data. */
export const passwordOf = (dataDirectory) => fs.readFileSync(passwordFile(dataDirectory), 'utf8');

function makePassword(dataDirectory) {
  const file = passwordFile(dataDirectory);
  fs.rmSync(file, { force: true });
  fs.writeFileSync(file, crypto.randomBytes(24).toString('hex'), { mode: 0o600 });
  if (isRoot) fs.chownSync(file, databaseUser.uid, databaseUser.gid);
  return file;
}

const initdbFlags = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // Another locale makes pg_trgm drop å, ä and ö; the order of the alphabet is asked for where it matters.
  '--locale=C.UTF-8',
  '--no-instructions',
];

/** Made beside its place and moved there when whole: one that was broken off is never taken for data. */
async function initialise(dataDirectory, native, durable) {
  const part = `${dataDirectory}.part`;
  fs.rmSync(part, { recursive: true, force: true });
  fs.mkdirSync(part, { mode: 0o700 });
  if (isRoot) fs.chownSync(part, databaseUser.uid, databaseUser.gid);
  const password = makePassword(dataDirectory);
  const args = [`--pgdata=${part}`, `--pwfile=${password}`, ...initdbFlags];
  const run = await runCommand(
    programIn(native, 'initdb'),
    durable ? args : [...args, '--no-sync'],
    { ...databaseUser, env: plainEnvironment, cwd: '/', detached: true },
  );
  if (run.code !== 0) {
    fs.rmSync(part, { recursive: true, force: true });
    throw faultOf('making the database', run.output);
  }
  fs.renameSync(part, dataDirectory);
}

/**
 * Sees to it that there is data the server can open.
 * @param durable false only for tests: a power cut may lose it
 * @throws Fault when the data was made by another major version, or may not be written
 */
export async function prepareData(dataDirectory, native, durable) {
  const versionFile = path.join(dataDirectory, 'PG_VERSION');
  try {
    makeFolder(path.dirname(dataDirectory));
    if (!fs.existsSync(versionFile)) {
      await initialise(dataDirectory, native, durable);
      return;
    }
    const made = fs.readFileSync(versionFile, 'utf8').trim();
    const brought = majorVersion(native);
    if (made === brought) return;
    throw new Fault(
      `The data in ${dataDirectory} was made by PostgreSQL ${made} and this version of PIS brings ${brought}: ` +
        `open it with a PostgreSQL ${made} named in DATABASE_URL, or move the folder away to begin empty.`,
    );
  } catch (error) {
    throw error instanceof Fault
      ? error
      : faultOf(`opening the data in ${dataDirectory}`, error.message);
  }
}
