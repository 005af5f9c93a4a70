import type { RequestContext } from '../context/request-context.js';
import { newId } from '../database/ids.js';
import { OutboxRow } from './outbox.entity.js';

/** How soon an event is worked on. */
export const lane = { disappear: 0, live: 1, bulk: 2 } as const;
export type Lane = (typeof lane)[keyof typeof lane];

export interface OutboxEvent {
  /** Past tense: `lesson.changed`. */
  topic: string;
  /** Id of what it happened to. */
  subject: string;
  lane?: Lane;
}

/**
 * Writes events in the transaction of the fact they tell of, so that neither exists without the other.
 * @throws Error outside a transaction: an event that could be lost is a bug.
 */
export async function addToOutbox(tx: RequestContext, ...events: OutboxEvent[]): Promise<void> {
  if (!tx.inTransaction) throw new Error('An outbox row is written in the transaction of its fact');
  if (events.length === 0) return;
  await tx.manager.insert(
    OutboxRow,
    events.map(({ topic, subject, lane: chosen = lane.live }) => ({
      id: newId(),
      topic,
      subject,
      lane: chosen,
    })),
  );
}
