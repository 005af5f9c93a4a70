import { Injectable } from '@nestjs/common';
import { Forbidden, type RequestContext } from '@pis/core';
import { Removed } from '../writing/removed.js';
import { signedIn } from '../writing/signed-in.js';
import { lessonRecord } from './lesson-record.js';
import { requireKnown } from './lesson-tags.js';
import {
  handedInBefore,
  projectOfLesson,
  readableLesson,
  writeUnderKey,
} from './lesson-writing.js';
import { Lesson } from './lesson.entity.js';
import type { LessonInput } from './lesson.inputs.js';
import { canDiscardLesson } from './lesson.policy.js';
import { requireStorable } from './lesson-readiness.js';

/** Lessons that only their author works on. Nothing here is public, so nothing is told of it. */
@Injectable()
export class LessonDrafts {
  /**
   * Keeps what the author has written so far, under the key the client made for it. Sent again, it
   * changes nothing; sent after the lesson was handed in, it overwrites nothing.
   * @throws Rejection with LessonNotReady (too long to keep), WrongState or PeriodNotValid
   */
  keep(ctx: RequestContext, input: LessonInput): Promise<Lesson> {
    const authorId = signedIn(ctx);
    requireStorable(input.text);
    const record = lessonRecord(input);
    return ctx.transaction(async (tx) => {
      const known = await handedInBefore(tx, input.clientKey, record);
      if (known) return known;
      await projectOfLesson(tx, record.fields.projectId);
      await requireKnown(tx, { ...record.tags, placeCode: record.fields.placeCode });
      const { lesson } = await writeUnderKey(tx, authorId, input.clientKey, 'DRAFT', record);
      return lesson;
    });
  }

  /** Deletes the viewer's own draft. What was handed in is never deleted. */
  discard(ctx: RequestContext, id: string): Promise<Removed> {
    signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const lesson = await readableLesson(tx, id);
      if (!canDiscardLesson(tx.viewer, lesson)) throw new Forbidden();
      const { affected } = await tx.manager.delete(Lesson, { id: lesson.id, state: 'DRAFT' });
      if (affected !== 1) throw new Forbidden();
      return new Removed(lesson.id);
    });
  }
}
