import type { Worker } from './worker.js';

const isDrain = (message: unknown): message is { drain: true; id: unknown } =>
  typeof message === 'object' && message !== null && 'drain' in message && 'id' in message;

/**
 * Answers the process that started this one: `{ drain, id }` with `{ drained: id }` once everything
 * that waited is done, or with `{ notDrained: id, reason }`. A message between processes, never a route.
 */
export function answerParent(worker: Worker): void {
  process.on('message', (message) => {
    if (!isDrain(message)) return;
    worker.drain().then(
      () => process.send?.({ drained: message.id }),
      (error: unknown) => process.send?.({ notDrained: message.id, reason: String(error) }),
    );
  });
}
