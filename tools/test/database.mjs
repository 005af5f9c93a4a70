// The PostgreSQL of one run of tests: real, in a temporary folder, and allowed to lose everything.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { endProcess, identityOf, isSame } from '../processes/identity.mjs';
import { ensureDatabase, ownerUrl } from '../postgres/database.mjs';
import { startPostgres } from '../postgres/launcher.mjs';
import { embeddedPlace, migrate } from '../start/database.mjs';
import { isRoot } from '../workspace/checkout.mjs';

/** What the temporary folders of test servers begin with. */
export const prefix = 'pis-test-';
const template = 'pis_template';

/** Nothing here has to survive a power cut, so nothing waits for the disk. */
const flags = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
];

const dataIn = (folder) => path.join(folder, 'postgres');
/** Where it stands who started the server of a folder. */
export const ownerFile = (folder) => path.join(folder, 'run.json');

/**
 * Starts a server and migrates the template that every test database is a copy of.
 * @returns the server, the name of the template, addresses of a database for the superuser (`url`)
 *   and for the owner of its tables (`ownerUrl`), and stop, which also removes the data
 */
export async function startTestServer() {
  await sweepTestServers();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  if (isRoot) fs.chmodSync(folder, 0o755); // the database user has to pass through
  const { copies } = embeddedPlace();
  const server = await startPostgres({
    dataDirectory: dataIn(folder),
    copies,
    flags,
    durable: false,
  });
  const note = { run: identityOf(process.pid), server: identityOf(server.pid) };
  fs.writeFileSync(ownerFile(folder), JSON.stringify(note));
  const stop = async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    const databaseUrl = await ensureDatabase(server, template);
    await migrate({
      ...process.env,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'production',
      PIS_ENV: 'local',
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    template,
    url: (database) => server.url(database),
    ownerUrl: (database) => ownerUrl(server, database),
    stop,
  };
}

/** Ends and removes the test servers whose run was killed; those of runs that go on are left alone. */
export async function sweepTestServers() {
  for (const name of fs.readdirSync(os.tmpdir()).filter((one) => one.startsWith(prefix))) {
    const folder = path.join(os.tmpdir(), name);
    try {
      const note = JSON.parse(fs.readFileSync(ownerFile(folder), 'utf8'));
      if (isSame(note.run)) continue;
      await endProcess(note.server, { signals: ['SIGINT', 'SIGKILL'], milliseconds: 5_000 });
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // another user's, or one that has only just begun
    }
  }
}
