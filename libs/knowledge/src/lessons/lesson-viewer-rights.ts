import type { RequestContext } from '@pis/core';
import { type Project, projectById } from '@pis/projects';
import { canTakeStance, mayHaveASay } from '../stances/stance.policy.js';
import type { Lesson } from './lesson.entity.js';
import {
  canDiscardLesson,
  canEditLesson,
  canPublishLesson,
  canWithdrawLesson,
} from './lesson.policy.js';
import type { LessonRights } from './lesson.results.js';

/** Whether the viewer may answer the lesson in the name of any project of another family. */
async function mayAnswer(ctx: RequestContext, lesson: Lesson): Promise<boolean> {
  const { viewer } = ctx;
  if (!mayHaveASay(viewer) || lesson.state !== 'PUBLISHED') return false;
  // A curator may speak for projects that need not be read here to know it.
  if (viewer.roles.has('CURATOR')) return true;
  const [own, ...others] = await Promise.all([
    lesson.projectId ? ctx.load(projectById, lesson.projectId) : null,
    ...[...viewer.memberships.keys()].map((id) => ctx.load(projectById, id)),
  ]);
  const isProject = (project: Project | null): project is Project => project !== null;
  return others.filter(isProject).some((project) => canTakeStance(viewer, lesson, own, project));
}

/** What the viewer may do with a lesson now. */
export async function lessonRights(ctx: RequestContext, lesson: Lesson): Promise<LessonRights> {
  const { viewer } = ctx;
  const edit = canEditLesson(viewer, lesson);
  return {
    edit,
    publish: canPublishLesson(viewer, lesson),
    withdraw: canWithdrawLesson(viewer, lesson),
    addEvidence: edit,
    takeStance: await mayAnswer(ctx, lesson),
    discard: canDiscardLesson(viewer, lesson),
  };
}
