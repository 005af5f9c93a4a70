import { type Condition, isCurator, type Viewer } from '@pis/core';
import type { Lesson } from './lesson.entity.js';

/** What a right over a lesson depends on. */
export type LessonFacts = Pick<Lesson, 'authorId' | 'projectId' | 'state'>;

const isAuthor = (viewer: Viewer, { authorId }: LessonFacts): boolean =>
  viewer.personId !== null && authorId === viewer.personId;

const ownsProject = (viewer: Viewer, { projectId }: Pick<Lesson, 'projectId'>): boolean =>
  projectId !== null && viewer.memberships.get(projectId) === 'OWNER';

/** Anyone with an account may write a lesson, on any project they see or on none. */
export const canWriteLesson = (viewer: Viewer): boolean => viewer.personId !== null;

/**
 * Whether the viewer's own lesson on this project, or on none, becomes public at once. What others
 * write goes to review.
 */
export const publishesDirectly = (viewer: Viewer, projectId: string | null): boolean =>
  canWriteLesson(viewer) &&
  (isCurator(viewer) || (projectId !== null && viewer.memberships.has(projectId)));

/** A draft is its author's alone; what has been handed in may be mended by those who answer for it. */
export const canEditLesson = (viewer: Viewer, lesson: LessonFacts): boolean =>
  isAuthor(viewer, lesson) ||
  (lesson.state !== 'DRAFT' && (ownsProject(viewer, lesson) || isCurator(viewer)));

/** Making public what is not: approving what waits for review, or what was withdrawn. */
const answersFor = (viewer: Viewer, lesson: LessonFacts): boolean =>
  ownsProject(viewer, lesson) ||
  isCurator(viewer) ||
  (isAuthor(viewer, lesson) && publishesDirectly(viewer, lesson.projectId));

export const canApproveLesson = (viewer: Viewer, lesson: LessonFacts): boolean =>
  lesson.state === 'IN_REVIEW' && answersFor(viewer, lesson);

export const canRepublishLesson = (viewer: Viewer, lesson: LessonFacts): boolean =>
  lesson.state === 'WITHDRAWN' && answersFor(viewer, lesson);

export const canWithdrawLesson = (viewer: Viewer, lesson: LessonFacts): boolean =>
  lesson.state === 'PUBLISHED' && canEditLesson(viewer, lesson);

export const canDiscardLesson = (viewer: Viewer, lesson: LessonFacts): boolean =>
  lesson.state === 'DRAFT' && isAuthor(viewer, lesson);

/** Whether the viewer takes the lesson a step towards its readers: hands it in, approves or republishes it. */
export const canPublishLesson = (viewer: Viewer, lesson: LessonFacts): boolean =>
  canDiscardLesson(viewer, lesson) ||
  canApproveLesson(viewer, lesson) ||
  canRepublishLesson(viewer, lesson);

/** Whether the viewer acts on it by a right that holds everywhere: such deeds are written in the audit log. */
export const actsAsCurator = (viewer: Viewer, lesson: LessonFacts): boolean =>
  isCurator(viewer) && !isAuthor(viewer, lesson) && !ownsProject(viewer, lesson);

/**
 * The lessons a viewer may read, of the table under `alias`: public ones (a withdrawn one keeps its
 * page, with reason and date), one's own, those of projects one owns, and for curators those that
 * wait for review.
 */
export function visibleLessons(viewer: Viewer, alias = 'l'): Condition {
  const isPublic = `${alias}.state IN ('PUBLISHED', 'WITHDRAWN') AND NOT EXISTS (
    SELECT FROM project lesson_project
    WHERE lesson_project.id = ${alias}.project_id AND lesson_project.state = 'DRAFT')`;
  if (viewer.personId === null) return { text: () => isPublic, values: [] };
  const owned = [...viewer.memberships].filter(([, role]) => role === 'OWNER').map(([id]) => id);
  const inReview = isCurator(viewer) ? ` OR ${alias}.state = 'IN_REVIEW'` : '';
  return {
    text: (first) =>
      `(${isPublic}) OR ${alias}.author_id = $${first} OR ${alias}.project_id = ANY($${first + 1}::uuid[])${inReview}`,
    values: [viewer.personId, owned],
  };
}
