import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from './readiness.js';

/**
 * Stops in order on SIGTERM, SIGINT, or when the process that started this one is gone: no longer
 * ready, then the requests under way are answered, then the database is let go.
 */
export function stopOnSignal(application: NestFastifyApplication): void {
  const stop = async (): Promise<void> => {
    const readiness = application.get(Readiness);
    if (readiness.stopping) return;
    readiness.stopping = true;
    await application.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  if (process.send) process.on('disconnect', () => void stop());
}
