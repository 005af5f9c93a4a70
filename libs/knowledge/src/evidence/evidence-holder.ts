import type { RequestContext } from '@pis/core';
import { type Project, projectById } from '@pis/projects';
import type { Lesson } from '../lessons/lesson.entity.js';
import { lessonById } from '../lessons/lesson.loaders.js';
import type { Study, StudyCase } from '../studies/study.entity.js';
import { studyById, studyCaseById } from '../studies/study.loaders.js';
import type { Evidence } from './evidence.entity.js';

/** What a piece of evidence is held by; a meeting is known by its id only. */
export type EvidenceHolder =
  | { kind: 'LESSON'; lesson: Lesson }
  | { kind: 'PROJECT'; project: Project }
  | { kind: 'STUDY'; study: Study }
  | { kind: 'STUDY_CASE'; studyCase: StudyCase }
  | { kind: 'MEETING' };

/** The columns of evidence that name its holder. Exactly one is set. */
export type HolderIds = Pick<
  Evidence,
  'lessonId' | 'projectId' | 'studyId' | 'studyCaseId' | 'meetingId'
>;

/** The holder, as far as the viewer may see it; null else. */
export async function holderOf(
  ctx: RequestContext,
  ids: HolderIds,
): Promise<EvidenceHolder | null> {
  if (ids.lessonId) {
    const lesson = await ctx.load(lessonById, ids.lessonId);
    return lesson && { kind: 'LESSON', lesson };
  }
  if (ids.projectId) {
    const project = await ctx.load(projectById, ids.projectId);
    return project && { kind: 'PROJECT', project };
  }
  if (ids.studyId) {
    const study = await ctx.load(studyById, ids.studyId);
    return study && { kind: 'STUDY', study };
  }
  if (ids.studyCaseId) {
    const studyCase = await ctx.load(studyCaseById, ids.studyCaseId);
    return studyCase && { kind: 'STUDY_CASE', studyCase };
  }
  return ids.meetingId ? { kind: 'MEETING' } : null;
}
