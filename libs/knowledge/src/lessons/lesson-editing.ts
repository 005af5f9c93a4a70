import { Injectable } from '@nestjs/common';
import { audit } from '@pis/accounts';
import { EditConflict, Forbidden, guardedUpdate, Rejection, type RequestContext } from '@pis/core';
import { signedIn } from '../writing/signed-in.js';
import { changesOf, isNoChange, type LessonChanges } from './lesson-changes.js';
import { tellOfLesson } from './lesson-events.js';
import { LessonRevision } from './lesson-revision.entity.js';
import { replaceTags, requireKnown, tagsOf } from './lesson-tags.js';
import { lessonAsWritten, projectOfLesson, readableLesson } from './lesson-writing.js';
import { Lesson } from './lesson.entity.js';
import type { EditLessonInput } from './lesson.inputs.js';
import { actsAsCurator, canEditLesson, publishesDirectly } from './lesson.policy.js';
import { refusePersonal, requireReady, requireStorable } from './lesson-readiness.js';

/** Changing a lesson that is there, with the readings it had before kept as revisions. */
@Injectable()
export class LessonEditing {
  /**
   * @param confirmed the editor says that what looks like personal data is none
   * @throws Rejection with EditConflict when somebody else was first; nothing is written then. Also
   * with LessonNotReady, LooksPersonal or PeriodNotValid
   */
  edit(ctx: RequestContext, input: EditLessonInput, confirmed: boolean): Promise<Lesson> {
    const editorId = signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const lesson = await readableLesson(tx, input.id);
      if (!canEditLesson(tx.viewer, lesson)) throw new Forbidden();
      if (lesson.version !== input.version) {
        throw new Rejection(new EditConflict(lesson.version));
      }
      const ownTags = await tagsOf(tx, lesson.id);
      const changes = changesOf(input, lesson, ownTags);
      await this.requireAllowed(tx, lesson, changes, confirmed);
      if (isNoChange(changes)) return lesson;
      const { id, version } = lesson;
      await guardedUpdate(
        tx,
        Lesson,
        { id, version },
        { ...changes.fields, updatedAt: () => 'now()' },
      );
      await replaceTags(tx, lesson.id, changes.tags);
      if (lesson.publishedAt) {
        await keepReading(tx, lesson, ownTags, { editorId, note: input.note || null });
      }
      if (actsAsCurator(tx.viewer, lesson)) {
        await audit(tx, { action: 'lesson.edited', subject: lesson.id, ground: input.note });
      }
      if (lesson.state === 'PUBLISHED') await tellOfLesson(tx, lesson.id);
      return lessonAsWritten(tx, lesson.id);
    });
  }

  /** What an edit may not do to a lesson in its state: a public one stays fit to be public. */
  private async requireAllowed(
    tx: RequestContext,
    lesson: Lesson,
    { fields, tags }: LessonChanges,
    confirmed: boolean,
  ): Promise<void> {
    await requireKnown(tx, { ...tags, placeCode: fields.placeCode });
    const text = fields.text ?? lesson.text;
    requireStorable(text);
    const moves = fields.projectId !== undefined;
    const project = await projectOfLesson(tx, fields.projectId ?? null);
    if (lesson.state === 'DRAFT') return;
    if (moves && !mayMoveTo(tx, lesson, fields.projectId ?? null)) throw new Forbidden();
    requireReady(text, project);
    if (!confirmed) {
      refusePersonal([
        fields.text,
        fields.whatHappened,
        fields.recommendation,
        fields.conditions,
        ...(tags.targetGroups ?? []),
      ]);
    }
  }
}

/** A lesson does not become public on a project by being moved there: only who publishes there moves it. */
const mayMoveTo = (tx: RequestContext, lesson: Lesson, projectId: string | null): boolean =>
  lesson.state === 'IN_REVIEW' || publishesDirectly(tx.viewer, projectId);

/** Keeps how a public lesson read before the edit. */
async function keepReading(
  tx: RequestContext,
  lesson: Lesson,
  ownTags: LessonRevision['fields'],
  by: Pick<LessonRevision, 'editorId' | 'note'>,
): Promise<void> {
  await tx.manager.insert(LessonRevision, {
    lessonId: lesson.id,
    version: lesson.version,
    text: lesson.text,
    fields: {
      projectId: lesson.projectId,
      polarity: lesson.polarity,
      whatHappened: lesson.whatHappened,
      recommendation: lesson.recommendation,
      conditions: lesson.conditions,
      phase: lesson.phase,
      level: lesson.level,
      experience: lesson.experience,
      placeCode: lesson.placeCode,
      ...ownTags,
    },
    ...by,
  });
}
