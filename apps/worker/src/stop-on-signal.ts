import type { Worker } from './worker.js';

/** Stops in order on SIGTERM, SIGINT, or when the process that started this one is gone. */
export function stopOnSignal(worker: Worker): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await worker.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  if (process.send) process.on('disconnect', () => void stop());
}
