import 'reflect-metadata';
import { pinoLogger, readConfig } from '@pis/core';
import { answerParent } from './parent.js';
import { stopOnSignal } from './stop-on-signal.js';
import { startWorker } from './worker.js';

try {
  const config = readConfig();
  const worker = await startWorker(config, pinoLogger(config.logLevel));
  stopOnSignal(worker);
  answerParent(worker);
  process.send?.({ ready: true });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The worker does not start. ${reason}`);
  process.exit(1);
}
