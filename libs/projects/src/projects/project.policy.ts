import { type Condition, isAdministrator, isCurator, type Viewer } from '@pis/core';
import type { Project } from './project.entity.js';
import type { ProjectRights } from './project-rights.js';

type Seen = Pick<Project, 'id' | 'state'>;
type Named = Pick<Project, 'id'>;

export const isMemberOf = (viewer: Viewer, project: Named): boolean =>
  viewer.memberships.has(project.id);

export const isOwnerOf = (viewer: Viewer, project: Named): boolean =>
  viewer.memberships.get(project.id) === 'OWNER';

/** Everyone reads what is published, and what was withdrawn with the reason; drafts are the members'. */
export const canReadProject = (viewer: Viewer, project: Seen): boolean =>
  project.state !== 'DRAFT' || isMemberOf(viewer, project) || isAdministrator(viewer);

/**
 * `canReadProject` as a condition on the project table. Administrators see drafts because they
 * answer for export and erasure of everything.
 */
export function visibleProjects(viewer: Viewer, alias = 'p'): Condition {
  if (isAdministrator(viewer)) return { text: () => 'TRUE', values: [] };
  if (viewer.memberships.size === 0) {
    return { text: () => `${alias}.state <> 'DRAFT'`, values: [] };
  }
  return {
    text: (first) => `${alias}.state <> 'DRAFT' OR ${alias}.id = ANY($${first}::uuid[])`,
    values: [[...viewer.memberships.keys()]],
  };
}

/** What lists show: a withdrawn project keeps its page, but leads nobody to it. */
export const publishedProjects = (alias = 'p'): Condition => ({
  text: () => `${alias}.state = 'PUBLISHED'`,
  values: [],
});

export const canCreateProject = (viewer: Viewer): boolean => viewer.personId !== null;

/** Its facts, grants and links. */
export const canEditProject = (viewer: Viewer, project: Named): boolean =>
  isOwnerOf(viewer, project) || isCurator(viewer);

/** Who takes part: the one thing contributors of a project keep as well. */
export const canEditParticipations = (viewer: Viewer, project: Named): boolean =>
  isMemberOf(viewer, project) || isCurator(viewer);

export const canManageMembers = (viewer: Viewer, project: Named): boolean =>
  canEditProject(viewer, project);

/** DRAFT → PUBLISHED. What was withdrawn stays so. */
export const canPublishProject = (viewer: Viewer, project: Seen): boolean =>
  project.state === 'DRAFT' && canEditProject(viewer, project);

/** PUBLISHED → WITHDRAWN. */
export const canWithdrawProject = (viewer: Viewer, project: Seen): boolean =>
  project.state === 'PUBLISHED' && canEditProject(viewer, project);

/** Whether a lesson on this project is published at once; from others it goes to review. */
export const canPublishLessonOn = (viewer: Viewer, project: Named): boolean =>
  isMemberOf(viewer, project) || isCurator(viewer);

/** To agree, contradict or reuse in the project's name. Administration alone gives no say in that. */
export const canTakeStance = (viewer: Viewer, project: Named): boolean =>
  isMemberOf(viewer, project) || viewer.roles.has('CURATOR');

/** To write to another project in the name of this one: whoever answers turns to somebody of it. */
export const canContactFrom = (viewer: Viewer, project: Seen): boolean =>
  project.state === 'PUBLISHED' && isMemberOf(viewer, project);

/** The people of the project, also those who did not say that anyone may ask them. */
export const canSeeMembers = (viewer: Viewer, project: Named): boolean =>
  isMemberOf(viewer, project) || isCurator(viewer);

export const canSeeMemberEmails = (viewer: Viewer, project: Named): boolean =>
  isOwnerOf(viewer, project);

/** Everything a client needs to know which buttons to show. */
export const projectRights = (viewer: Viewer, project: Seen): ProjectRights => ({
  edit: canEditProject(viewer, project),
  editParticipations: canEditParticipations(viewer, project),
  manageMembers: canManageMembers(viewer, project),
  publish: canPublishProject(viewer, project),
  withdraw: canWithdrawProject(viewer, project),
  publishLesson: canPublishLessonOn(viewer, project),
  contact: canContactFrom(viewer, project),
  takeStance: canTakeStance(viewer, project),
});
