import type { Viewer } from '@pis/core';
import { isMemberOf, phaseOf, type Project, today } from '@pis/projects';

type Standing = Pick<
  Project,
  'id' | 'state' | 'kind' | 'periodFrom' | 'periodTo' | 'lastConfirmed'
>;

/** Whether others that go on at the same time are proposed on its page: a published project that goes on. */
export const goesOnInPublic = (project: Omit<Standing, 'id'>, day = today()): boolean =>
  project.state === 'PUBLISHED' && phaseOf(project, day) === 'GOING_ON';

/** What is proposed to a project is for those who work in it to judge, whoever else may edit it. */
export const canDismissConcurrent = (
  viewer: Viewer,
  project: Pick<Standing, 'id' | 'state'>,
): boolean => project.state === 'PUBLISHED' && isMemberOf(viewer, project);
