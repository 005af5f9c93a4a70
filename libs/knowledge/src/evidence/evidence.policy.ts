import { type Condition, isCurator, type Viewer } from '@pis/core';
import { canEditProject, visibleProjects } from '@pis/projects';
import { anyOf, exists } from './any-of.js';
import { canEditLesson, visibleLessons } from '../lessons/lesson.policy.js';
import type { EvidenceHolder } from './evidence-holder.js';

/** Evidence is its holder's: who may edit that may add, change and remove it. Studies are the curators'. */
export function canEditEvidence(viewer: Viewer, holder: EvidenceHolder): boolean {
  switch (holder.kind) {
    case 'LESSON':
      return canEditLesson(viewer, holder.lesson);
    case 'PROJECT':
      return canEditProject(viewer, holder.project);
    case 'STUDY':
    case 'STUDY_CASE':
      return isCurator(viewer);
    case 'MEETING':
      return false;
  }
}

/** The evidence a viewer may read, of the table under `alias`: that of holders they may read. */
export const visibleEvidence = (viewer: Viewer, alias = 'e'): Condition =>
  anyOf(
    exists(
      `lesson holder_lesson WHERE holder_lesson.id = ${alias}.lesson_id`,
      visibleLessons(viewer, 'holder_lesson'),
    ),
    exists(
      `project holder_project WHERE holder_project.id = ${alias}.project_id`,
      visibleProjects(viewer, 'holder_project'),
    ),
    exists(`study WHERE study.id = ${alias}.study_id AND study.published`),
    exists(
      `study_case JOIN study ON study.id = study_case.study_id AND study.published
       WHERE study_case.id = ${alias}.study_case_id`,
    ),
    exists(
      `meeting_holder WHERE meeting_holder.id = ${alias}.meeting_id AND meeting_holder.published`,
    ),
  );
