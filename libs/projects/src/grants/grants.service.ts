import { Injectable } from '@nestjs/common';
import {
  isId,
  newId,
  NotFound,
  readOptionalPeriod,
  type RequestContext,
  Unauthenticated,
} from '@pis/core';
import { findOrMakeOrganisation } from '../organisations/organisation-finding.js';
import { announceOrganisations } from '../organisations/public-organisations.js';
import type { Project } from '../projects/project.entity.js';
import { canEditProject } from '../projects/project.policy.js';
import { changedProject, noteProjectChange, projectToChange } from '../projects/project-access.js';
import { Currency, Grant } from './grant.entity.js';
import type { SaveGrantInput } from './grant.inputs.js';

/** Who pays for a project. */
@Injectable()
export class GrantsService {
  /**
   * Adds a grant, or changes the one with the id.
   * @throws Rejection with PeriodNotValid
   */
  async put(ctx: RequestContext, input: SaveGrantInput): Promise<Project> {
    const decided = readOptionalPeriod(input.decided);
    const project = await projectToChange(ctx, input.projectId, canEditProject);
    return ctx.transaction(async (tx) => {
      await noteProjectChange(tx, project, 'grant.saved');
      const before = input.id ? await this.oneOf(tx, project, input.id) : null;
      const id = before?.id ?? newId();
      const funderId = await findOrMakeOrganisation(tx, input.funder, project, 'funder');
      await tx.manager.upsert(
        Grant,
        {
          id,
          projectId: project.id,
          funderId,
          programme: input.programme || null,
          amount: input.amount ?? null,
          currency: input.currency ?? Currency.SEK,
          decided: decided?.text ?? null,
        },
        ['id'],
      );
      const funders = before ? [before.funderId, funderId] : [funderId];
      await announceOrganisations(tx, project, ...funders);
      return changedProject(tx, project.id);
    });
  }

  async remove(ctx: RequestContext, id: string): Promise<Project> {
    if (!ctx.viewer.personId) throw new Unauthenticated();
    const grant = isId(id) ? await ctx.manager.findOne(Grant, { where: { id } }) : null;
    if (!grant) throw new NotFound('The grant');
    const project = await projectToChange(ctx, grant.projectId, canEditProject, 'The grant');
    return ctx.transaction(async (tx) => {
      await noteProjectChange(tx, project, 'grant.removed');
      await tx.manager.delete(Grant, { id });
      await announceOrganisations(tx, project, grant.funderId);
      return changedProject(tx, project.id);
    });
  }

  /** @throws NotFound when it is none of this project */
  private async oneOf(tx: RequestContext, project: Project, id: string): Promise<Grant> {
    const found = await tx.manager.findOne(Grant, { where: { id, projectId: project.id } });
    if (!found) throw new NotFound('The grant');
    return found;
  }
}
