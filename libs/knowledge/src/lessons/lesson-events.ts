import { addToOutbox, lane, type OutboxEvent, type RequestContext } from '@pis/core';

/**
 * Tells the background of a public lesson that came, changed or went: the lesson, and the factors
 * and sources of its evidence, whose figures and pages go with it.
 */
export async function tellOfLesson(
  tx: RequestContext,
  lessonId: string,
  { disappears = false } = {},
): Promise<void> {
  const touched = await tx.sql<OutboxEvent>(
    'touched_by_lesson',
    `SELECT DISTINCT 'factor.changed' AS topic, factor_id AS subject FROM evidence
     WHERE lesson_id = $1 AND factor_id IS NOT NULL
     UNION
     SELECT DISTINCT 'source.changed', source_id FROM evidence
     WHERE lesson_id = $1 AND source_id IS NOT NULL`,
    [lessonId],
  );
  await addToOutbox(
    tx,
    {
      topic: 'lesson.changed',
      subject: lessonId,
      lane: disappears ? lane.disappear : lane.live,
    },
    ...touched,
  );
}
