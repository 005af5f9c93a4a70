// The npm package brings no psql; these few statements go through the client library of the workspace.
import crypto from 'node:crypto';

/** The user that owns what PIS makes in its own server: no superuser, so that it works the same on a server given. */
const owner = 'pis';

async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A password that follows from the server's own, so that it need not be kept anywhere. */
const ownerPassword = (server) =>
  crypto.createHmac('sha256', new URL(server.url()).password).update(owner).digest('hex');

/** The address of a database for the user that owns it. */
export function ownerUrl(server, database) {
  const url = new URL(server.url(database));
  url.username = owner;
  url.password = ownerPassword(server);
  return url.href;
}

/**
 * Makes the user and the database where they are missing.
 * @returns the address of the database, for its owner
 */
export async function ensureDatabase(server, database) {
  await withClient(server.url(), async (client) => {
    const has = async (text, name) => (await client.query(text, [name])).rowCount > 0;
    if (!(await has('SELECT 1 FROM pg_roles WHERE rolname = $1', owner)))
      await client.query(
        `CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD '${ownerPassword(server)}'`,
      );
    if (!(await has('SELECT 1 FROM pg_database WHERE datname = $1', database)))
      await client.query(`CREATE DATABASE ${database} OWNER ${owner}`);
  });
  return ownerUrl(server, database);
}
