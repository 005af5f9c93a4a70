import { Injectable } from '@nestjs/common';
import { audit } from '@pis/accounts';
import { BadInput, Forbidden, newId, Rejection, type RequestContext } from '@pis/core';
import {
  canTakeStance as canSpeakFor,
  isMemberOf,
  type Project,
  projectById,
  visibleProject,
} from '@pis/projects';
import { tellOfLesson } from '../lessons/lesson-events.js';
import { lessonAsWritten, readableLesson } from '../lessons/lesson-writing.js';
import type { Lesson } from '../lessons/lesson.entity.js';
import { WrongState } from '../lessons/lesson.rejections.js';
import { signedIn } from '../writing/signed-in.js';
import type { StanceArgs } from './stance.args.js';
import { Stance } from './stance.entity.js';
import type { TakeStanceInput } from './stance.inputs.js';
import { isOwnFamily } from './stance.policy.js';
import { OwnFamily } from './stance.rejections.js';

/** Projects that agree with or contradict each other's lessons. */
@Injectable()
export class StancesService {
  /**
   * Agrees or contradicts in the name of a project; a second time changes what it said first.
   * @throws Rejection with WrongState when the lesson is not public, OwnFamily when it is the family's own
   */
  take(ctx: RequestContext, input: TakeStanceInput): Promise<Lesson> {
    const personId = signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const lesson = await readableLesson(tx, input.lessonId);
      const project = await spokenFor(tx, input.projectId);
      if (lesson.state !== 'PUBLISHED') throw new Rejection(new WrongState(lesson.state));
      if (project.state !== 'PUBLISHED') {
        throw new BadInput('projectId', 'Only a published project answers others.');
      }
      const own = lesson.projectId ? await tx.load(projectById, lesson.projectId) : null;
      if (isOwnFamily(own, project)) throw new Rejection(new OwnFamily());
      const [changed] = await tx.sql<{ id: string }>(
        'stance_taken',
        `INSERT INTO stance AS s (id, lesson_id, project_id, person_id, kind, comment)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (lesson_id, project_id) DO UPDATE
         SET kind = excluded.kind, comment = excluded.comment, person_id = excluded.person_id
         WHERE (s.kind, s.comment) IS DISTINCT FROM (excluded.kind, excluded.comment)
         RETURNING s.id`,
        [newId(), lesson.id, project.id, personId, input.kind, input.comment || null],
      );
      if (changed) await noteStance(tx, lesson, project, 'stance.taken');
      return lessonAsWritten(tx, lesson.id);
    });
  }

  /** Takes a project's answer back. There is nothing to do when it gave none. */
  withdraw(ctx: RequestContext, { lessonId, projectId }: StanceArgs): Promise<Lesson> {
    signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const lesson = await readableLesson(tx, lessonId);
      const project = await spokenFor(tx, projectId);
      const { affected } = await tx.manager.delete(Stance, { lessonId, projectId });
      if (affected) await noteStance(tx, lesson, project, 'stance.withdrawn');
      return lessonAsWritten(tx, lesson.id);
    });
  }
}

/** The project the viewer speaks for. @throws NotFound, Forbidden */
async function spokenFor(tx: RequestContext, projectId: string): Promise<Project> {
  const project = await visibleProject(tx, projectId);
  if (!canSpeakFor(tx.viewer, project)) throw new Forbidden();
  return project;
}

/** The figures of the lesson's factors go with its stances; a curator's word for others is written down. */
async function noteStance(
  tx: RequestContext,
  lesson: Lesson,
  project: Project,
  action: string,
): Promise<void> {
  if (lesson.state === 'PUBLISHED') await tellOfLesson(tx, lesson.id);
  if (!isMemberOf(tx.viewer, project)) await audit(tx, { action, subject: lesson.id });
}
