import { newId, type RequestContext } from '@pis/core';
import { AuditEvent } from './audit-event.entity.js';

export interface Deed {
  /** Past tense, as a topic: `lesson.withdrawn`. */
  action: string;
  /** Id of what it was done to. */
  subject: string;
  /** What it rests on, in the actor's words. */
  ground?: string | null;
}

/**
 * Writes down who did what with another's things, in the transaction of the deed.
 * @throws Error outside a transaction: a deed without its row, or a row without its deed, is a bug.
 */
export async function audit(tx: RequestContext, deed: Deed): Promise<void> {
  if (!tx.inTransaction) throw new Error('An audit row is written in the transaction of its deed');
  await tx.manager.insert(AuditEvent, {
    id: newId(),
    actorId: tx.viewer.personId,
    action: deed.action,
    subject: deed.subject,
    ground: deed.ground ?? null,
  });
}
