import { findChromium } from '../../tools/test/chromium.mjs';
import { startTestServer } from '../../tools/test/database.mjs';

/** Once per run of Jest: PostgreSQL, and the migrated template that every test database is a copy of. */
export default async function globalSetup() {
  const server = await startTestServer();
  globalThis.pisTestServer = server;
  const anyDatabase = '__database__';
  process.env.PIS_TEST_POSTGRES = JSON.stringify({
    anyDatabase,
    template: server.template,
    superuser: server.url(anyDatabase),
    owner: server.ownerUrl(anyDatabase),
  });
  process.env.PIS_TEST_CHROMIUM = findChromium() ?? '';
}
