import { Injectable } from '@nestjs/common';
import { limits } from '@pis/contract';
import {
  addToOutbox,
  BadInput,
  Forbidden,
  guardedUpdate,
  lane,
  Rejection,
  type RequestContext,
} from '@pis/core';
import { lockLineage, recountFamilies } from '../lineage/family-recount.js';
import { makePublic, organisationsOf } from '../organisations/public-organisations.js';
import { Project } from './project.entity.js';
import { canEditProject, canPublishProject, canWithdrawProject } from './project.policy.js';
import { ProjectNotReady } from './project.rejections.js';
import { announceProject, auditDeed, changedProject, projectToChange } from './project-access.js';
import { saysWhatItIsAbout } from './project-facts.js';

/** The steps of a project's life: DRAFT → PUBLISHED → WITHDRAWN. */
@Injectable()
export class ProjectPublishing {
  /**
   * Shows a draft to everyone. Asked again of a published project, it changes nothing.
   * @throws Rejection with ProjectNotReady or EditConflict
   */
  async publish(ctx: RequestContext, id: string, version: number): Promise<Project> {
    const project = await projectToChange(ctx, id, canEditProject);
    if (project.state === 'PUBLISHED') return project;
    if (!canPublishProject(ctx.viewer, project)) throw new Forbidden();
    if (!saysWhatItIsAbout(project)) throw new Rejection(new ProjectNotReady(['summary']));
    return ctx.transaction(async (tx) => {
      await lockLineage(tx);
      await guardedUpdate(
        tx,
        Project,
        { id, version },
        { state: 'PUBLISHED', publishedAt: () => 'now()', updatedAt: () => 'now()' },
      );
      await makePublic(tx, await organisationsOf(tx, id));
      await recountFamilies(tx, [id]);
      await announceProject(tx, { id, state: 'PUBLISHED' }, 'project.published');
      return changedProject(tx, id);
    });
  }

  /**
   * Takes a project out of lists, search and every count. Its page stays, with the reason. Asked
   * again of a withdrawn project, it changes nothing.
   * @throws Rejection with EditConflict
   */
  async withdraw(
    ctx: RequestContext,
    id: string,
    version: number,
    givenReason: string,
  ): Promise<Project> {
    const reason = readReason(givenReason);
    const project = await projectToChange(ctx, id, canEditProject);
    if (project.state === 'WITHDRAWN') return project;
    if (!canWithdrawProject(ctx.viewer, project)) throw new Forbidden();
    return ctx.transaction(async (tx) => {
      await lockLineage(tx);
      await guardedUpdate(
        tx,
        Project,
        { id, version },
        {
          state: 'WITHDRAWN',
          withdrawnReason: reason,
          withdrawnAt: () => 'now()',
          updatedAt: () => 'now()',
        },
      );
      await recountFamilies(tx, [id]);
      await addToOutbox(tx, { topic: 'project.changed', subject: id, lane: lane.disappear });
      await auditDeed(tx, project, 'project.withdrawn', { ground: reason });
      return changedProject(tx, id);
    });
  }
}

/** @throws BadInput */
function readReason(text: string): string {
  const reason = text.trim();
  const { min, max } = limits.reason;
  const length = [...reason].length;
  if (length < min || length > max || reason.includes('\0')) {
    throw new BadInput('reason', `Say why in ${min} to ${max} characters.`);
  }
  return reason;
}
