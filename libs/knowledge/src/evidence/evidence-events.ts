import { audit } from '@pis/accounts';
import { addToOutbox, type OutboxEvent, type RequestContext } from '@pis/core';
import { noteProjectChange } from '@pis/projects';
import { actsAsCurator } from '../lessons/lesson.policy.js';
import type { EvidenceHolder } from './evidence-holder.js';
import type { Evidence } from './evidence.entity.js';

type Touching = Pick<Evidence, 'factorId' | 'sourceId'>;

/** Tells of the holder's change, and audits a deed on another's. Answers whether it has readers. */
async function tellOfHolder(
  tx: RequestContext,
  holder: EvidenceHolder,
  deed: string,
): Promise<boolean> {
  switch (holder.kind) {
    case 'LESSON': {
      const { id: subject, state } = holder.lesson;
      if (actsAsCurator(tx.viewer, holder.lesson)) await audit(tx, { action: deed, subject });
      if (state !== 'PUBLISHED') return false;
      await addToOutbox(tx, { topic: 'lesson.changed', subject });
      return true;
    }
    case 'PROJECT':
      await noteProjectChange(tx, holder.project, deed);
      return holder.project.state === 'PUBLISHED';
    case 'STUDY':
      await addToOutbox(tx, { topic: 'study.changed', subject: holder.study.id });
      return true;
    case 'STUDY_CASE':
      await addToOutbox(tx, { topic: 'study.changed', subject: holder.studyCase.studyId });
      return true;
    case 'MEETING':
      return false;
  }
}

/**
 * Tells the background of evidence that came, changed or went: its holder, and the factors and
 * sources it touched before and touches now. Nothing is told of what has no readers yet.
 */
export async function tellOfEvidence(
  tx: RequestContext,
  holder: EvidenceHolder,
  deed: string,
  touched: readonly Touching[],
): Promise<void> {
  const hasReaders = await tellOfHolder(tx, holder, deed);
  if (!hasReaders) return;
  const about = (topic: string, ids: readonly (string | null)[]): OutboxEvent[] =>
    [...new Set(ids)].flatMap((id) => (id ? [{ topic, subject: id }] : []));
  await addToOutbox(
    tx,
    ...about(
      'factor.changed',
      touched.map(({ factorId }) => factorId),
    ),
    ...about(
      'source.changed',
      touched.map(({ sourceId }) => sourceId),
    ),
  );
}
