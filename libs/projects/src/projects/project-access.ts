import { audit } from '@pis/accounts';
import {
  addToOutbox,
  Forbidden,
  isId,
  NotFound,
  type RequestContext,
  Unauthenticated,
  type Viewer,
} from '@pis/core';
import { Project } from './project.entity.js';
import { projectById } from './project.loaders.js';
import { isOwnerOf } from './project.policy.js';

/**
 * The project a mutation is about, once it is clear that the viewer may do it. `what` the viewer
 * named: the project, or a thing of it that is told to be absent when the project is hidden.
 * @throws Unauthenticated, NotFound (absent, or not to be seen), Forbidden
 */
export async function projectToChange(
  ctx: RequestContext,
  id: string,
  may: (viewer: Viewer, project: Project) => boolean,
  what = 'The project',
): Promise<Project> {
  if (!ctx.viewer.personId) throw new Unauthenticated();
  const project = await visibleProject(ctx, id, what);
  if (!may(ctx.viewer, project)) throw new Forbidden();
  return project;
}

/** @throws NotFound: absent, or not to be seen */
export async function visibleProject(
  ctx: RequestContext,
  id: string,
  what = 'The project',
): Promise<Project> {
  const project = isId(id) ? await ctx.load(projectById, id.toLowerCase()) : null;
  if (!project) throw new NotFound(what);
  return project;
}

type Owned = (viewer: Viewer, project: Pick<Project, 'id'>) => boolean;

/**
 * Writes down a deed on a project that is not the viewer's own. `theirs` says whose it is: the
 * owners', or for what contributors do as well, the members'.
 */
export async function auditDeed(
  tx: RequestContext,
  project: Pick<Project, 'id'>,
  action: string,
  { theirs = isOwnerOf, ground }: { theirs?: Owned; ground?: string } = {},
): Promise<void> {
  if (!theirs(tx.viewer, project)) await audit(tx, { action, subject: project.id, ground });
}

/** Tells the index of a change that others can see, and audits a deed on another's project. */
export async function announceProject(
  tx: RequestContext,
  project: Pick<Project, 'id' | 'state'>,
  action: string,
  theirs?: Owned,
): Promise<void> {
  if (project.state !== 'DRAFT') {
    await addToOutbox(tx, { topic: 'project.changed', subject: project.id });
  }
  await auditDeed(tx, project, action, { theirs });
}

/**
 * For what hangs on a project without being in its row: sets when it changed and announces it. Holds
 * the row until the transaction ends, so that two changes of one project follow each other. The
 * version stays: editors of the row are not disturbed.
 */
export async function noteProjectChange(
  tx: RequestContext,
  project: Pick<Project, 'id' | 'state'>,
  action: string,
  theirs?: Owned,
): Promise<void> {
  await tx.manager.update(Project, { id: project.id }, { updatedAt: () => 'now()' });
  await announceProject(tx, project, action, theirs);
}

/** The project as it stands now, for the answer of a mutation. */
export async function changedProject(tx: RequestContext, id: string): Promise<Project> {
  const [project] = await projectById.batch(tx, [id]);
  if (!project) throw new NotFound('The project');
  return project;
}
