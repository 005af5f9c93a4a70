import type { Viewer } from '@pis/core';
import { canTakeStance as canSpeakFor, type Project } from '@pis/projects';
import type { Lesson } from '../lessons/lesson.entity.js';

type Standing = Pick<Project, 'id' | 'state' | 'familyId'>;

/** Whether the viewer has a project to speak for at all. Administration alone gives no say. */
export const mayHaveASay = (viewer: Viewer): boolean =>
  viewer.memberships.size > 0 || viewer.roles.has('CURATOR');

/** A project does not answer what its own family says: the family is one source. */
export const isOwnFamily = (
  lessonProject: Pick<Project, 'familyId'> | null,
  project: Pick<Project, 'familyId'>,
): boolean => lessonProject !== null && lessonProject.familyId === project.familyId;

/** Whether the viewer may agree with or contradict the lesson in the name of the project. */
export const canTakeStance = (
  viewer: Viewer,
  lesson: Pick<Lesson, 'state'>,
  lessonProject: Pick<Project, 'familyId'> | null,
  project: Standing,
): boolean =>
  lesson.state === 'PUBLISHED' &&
  project.state === 'PUBLISHED' &&
  canSpeakFor(viewer, project) &&
  !isOwnFamily(lessonProject, project);
