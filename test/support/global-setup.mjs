import { findChromium } from '../../tools/test/chromium.mjs';
import { startTestServer } from '../../tools/test/database.mjs';
import { meilisearchHere, startTestMeilisearch } from '../../tools/test/meilisearch.mjs';

/** Once per run of Jest: PostgreSQL, Meilisearch where there is one, and the migrated template that every test database is a copy of. */
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
  const meilisearch = await startTestMeilisearch();
  globalThis.pisTestMeilisearch = meilisearch;
  process.env.PIS_TEST_MEILISEARCH = meilisearch
    ? JSON.stringify({
        url: meilisearch.url,
        masterKey: meilisearch.masterKey,
        program: meilisearchHere().program ?? null,
      })
    : '';
  process.env.PIS_TEST_CHROMIUM = findChromium() ?? '';
}
