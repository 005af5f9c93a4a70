import { Injectable } from '@nestjs/common';
import { audit } from '@pis/accounts';
import { Forbidden, guardedUpdate, Rejection, type RequestContext, type Viewer } from '@pis/core';
import { signedIn } from '../writing/signed-in.js';
import type { VersionedArgs } from '../inputs/versioned.args.js';
import { tellOfLesson } from './lesson-events.js';
import { lessonRecord } from './lesson-record.js';
import { requireKnown } from './lesson-tags.js';
import {
  handedInBefore,
  lessonAsWritten,
  projectOfLesson,
  readableLesson,
  writeUnderKey,
} from './lesson-writing.js';
import type { WithdrawLessonArgs } from './lesson.args.js';
import { Lesson, type LessonState } from './lesson.entity.js';
import type { LessonInput } from './lesson.inputs.js';
import {
  actsAsCurator,
  canApproveLesson,
  canRepublishLesson,
  canWithdrawLesson,
  type LessonFacts,
  publishesDirectly,
} from './lesson.policy.js';
import { WrongState } from './lesson.rejections.js';
import { refusePersonal, requireReady, textsOf } from './lesson-readiness.js';

/** A step of a lesson that has been handed in: from which state, to which, and who may take it. */
interface Step {
  from: LessonState;
  to: LessonState;
  /** Past tense, for the audit log. */
  deed: string;
  may: (viewer: Viewer, lesson: LessonFacts) => boolean;
}

const approval: Step = {
  from: 'IN_REVIEW',
  to: 'PUBLISHED',
  deed: 'lesson.approved',
  may: canApproveLesson,
};
const withdrawal: Step = {
  from: 'PUBLISHED',
  to: 'WITHDRAWN',
  deed: 'lesson.withdrawn',
  may: canWithdrawLesson,
};
const republication: Step = {
  from: 'WITHDRAWN',
  to: 'PUBLISHED',
  deed: 'lesson.republished',
  may: canRepublishLesson,
};

/** Where a lesson becomes public, and stops being so. */
@Injectable()
export class LessonPublishing {
  /**
   * Publishes what the form holds, or hands it in for review where the author may not publish: row,
   * tags, evidence and outbox in one transaction. The same request again is answered with the same
   * lesson, and writes nothing.
   * @param confirmed the author says that what looks like personal data is none
   * @throws Rejection with LessonNotReady, LooksPersonal, PeriodNotValid or WrongState
   */
  publish(ctx: RequestContext, input: LessonInput, confirmed: boolean): Promise<Lesson> {
    const authorId = signedIn(ctx);
    const record = lessonRecord(input);
    const { fields, tags } = record;
    return ctx.transaction(async (tx) => {
      const known = await handedInBefore(tx, input.clientKey, record);
      if (known) return known;
      const project = await projectOfLesson(tx, fields.projectId);
      await requireKnown(tx, { ...tags, placeCode: fields.placeCode });
      requireReady(fields.text, project);
      if (!confirmed) refusePersonal(textsOf(fields, tags.targetGroups));
      const state = publishesDirectly(tx.viewer, fields.projectId) ? 'PUBLISHED' : 'IN_REVIEW';
      const { lesson, written } = await writeUnderKey(tx, authorId, input.clientKey, state, record);
      if (written && state === 'PUBLISHED') await tellOfLesson(tx, lesson.id);
      return lesson;
    });
  }

  /** Lets a lesson that waits for review through to its readers. */
  approve(ctx: RequestContext, args: VersionedArgs): Promise<Lesson> {
    return this.take(ctx, approval, args, null);
  }

  /** Takes a lesson out of lists, search and figures. Its page stays, with reason and date. */
  withdraw(ctx: RequestContext, { reason, ...row }: WithdrawLessonArgs): Promise<Lesson> {
    return this.take(ctx, withdrawal, row, reason);
  }

  /** Makes a withdrawn lesson public again. */
  republish(ctx: RequestContext, args: VersionedArgs): Promise<Lesson> {
    return this.take(ctx, republication, args, null);
  }

  private take(
    ctx: RequestContext,
    step: Step,
    { id, version }: VersionedArgs,
    reason: string | null,
  ): Promise<Lesson> {
    signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const lesson = await readableLesson(tx, id);
      if (!step.may(tx.viewer, { ...lesson, state: step.from })) throw new Forbidden();
      if (lesson.state !== step.from) throw new Rejection(new WrongState(lesson.state));
      if (step.to === 'PUBLISHED') {
        requireReady(lesson.text, await projectOfLesson(tx, lesson.projectId));
      }
      await guardedUpdate(
        tx,
        Lesson,
        { id, version },
        {
          state: step.to,
          updatedAt: () => 'now()',
          ...(step.to === 'PUBLISHED'
            ? {
                publishedAt: () => 'coalesce(published_at, now())',
                withdrawnAt: null,
                withdrawnReason: null,
              }
            : { withdrawnAt: () => 'now()', withdrawnReason: reason }),
        },
      );
      if (actsAsCurator(tx.viewer, lesson)) {
        await audit(tx, { action: step.deed, subject: id, ground: reason });
      }
      await tellOfLesson(tx, id, { disappears: step.to === 'WITHDRAWN' });
      return lessonAsWritten(tx, id);
    });
  }
}
