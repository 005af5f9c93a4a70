import { freePort, isFree } from '../processes/port.mjs';
import { inCheckout } from '../workspace/checkout.mjs';
import { Fault } from '../workspace/faults.mjs';

const firstPort = 3000;
const lastPort = 3099;

/**
 * The port to serve on: PORT where it is given, else 3000 or the next that is free.
 * @throws Fault where PORT is no port, or taken
 */
export async function choosePort() {
  const given = process.env.PORT;
  if (given) {
    const port = Number(given);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Fault(`PORT=${given} is no port: give a number from 1 to 65535, or leave it out.`);
    if (await isFree(port)) return port;
    throw new Fault(
      `Port ${port} is in use by another program: close it, or choose another one with PORT=….`,
    );
  }
  for (let port = firstPort; port <= lastPort; port += 1) if (await isFree(port)) return port;
  return freePort();
}

/**
 * What the programs of PIS are told.
 * Only on the database that we run ourselves is this somebody's own machine, unless PIS_ENV says otherwise.
 */
export function environment({ databaseUrl, embedded, port }) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    PIS_ENV: process.env.PIS_ENV ?? (embedded ? 'local' : 'production'),
    HOST: '127.0.0.1',
    PORT: String(port),
    BASE_URL: process.env.BASE_URL ?? `http://127.0.0.1:${port}`,
    WEB_ROOT: inCheckout('dist/apps/web'),
  };
}

/** Names the engine that answers searches. */
export const searchEngineLine = (meilisearch) =>
  meilisearch
    ? 'Search engine: Meilisearch, and PostgreSQL when it is silent'
    : 'Search engine: PostgreSQL';
