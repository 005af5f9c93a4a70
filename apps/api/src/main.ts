import 'reflect-metadata';
import { pinoLogger, readConfig } from '@pis/core';
import { startApplication } from './application.js';
import { stopOnSignal } from './stop-on-signal.js';

try {
  const config = readConfig();
  if (config.meilisearch && !config.meilisearch.searchKey) {
    throw new Error('MEILI_URL is set and MEILI_SEARCH_KEY is missing: npm run search -- setup');
  }
  const application = await startApplication(config, pinoLogger(config.logLevel));
  stopOnSignal(application);
  process.send?.({ ready: await application.getUrl() });
} catch (error) {
  console.error(`PIS does not start. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
