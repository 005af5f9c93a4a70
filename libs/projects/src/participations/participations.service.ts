import { Injectable } from '@nestjs/common';
import {
  isId,
  newId,
  NotFound,
  readOptionalPeriod,
  Rejection,
  type RequestContext,
  Unauthenticated,
} from '@pis/core';
import { findOrMakeOrganisation } from '../organisations/organisation-finding.js';
import { announceOrganisations } from '../organisations/public-organisations.js';
import type { Project } from '../projects/project.entity.js';
import { canEditParticipations, isMemberOf } from '../projects/project.policy.js';
import { AlreadyThere } from '../projects/project.rejections.js';
import { changedProject, noteProjectChange, projectToChange } from '../projects/project-access.js';
import { Participation } from './participation.entity.js';
import type { SaveParticipationInput } from './participation.inputs.js';

/** Which organisations take part in a project. Its contributors keep this too. */
@Injectable()
export class ParticipationsService {
  /**
   * Adds a participation, or changes the one with the id.
   * @throws Rejection with PeriodNotValid, or AlreadyThere when the organisation has this role
   */
  async put(ctx: RequestContext, input: SaveParticipationInput): Promise<Project> {
    const period = readOptionalPeriod(input.period);
    const project = await projectToChange(ctx, input.projectId, canEditParticipations);
    return ctx.transaction(async (tx) => {
      await noteProjectChange(tx, project, 'participation.saved', isMemberOf);
      const before = input.id ? await this.oneOf(tx, project, input.id) : null;
      const id = before?.id ?? newId();
      const organisationId = await findOrMakeOrganisation(
        tx,
        input.organisation,
        project,
        'organisation',
      );
      await this.refuseSecond(tx, { id, projectId: project.id, organisationId, role: input.role });
      await tx.manager.upsert(
        Participation,
        {
          id,
          projectId: project.id,
          organisationId,
          role: input.role,
          period: period?.text ?? null,
          periodFrom: period?.from ?? null,
          periodTo: period?.to ?? null,
          note: input.note || null,
        },
        ['id'],
      );
      const organisations = before ? [before.organisationId, organisationId] : [organisationId];
      await announceOrganisations(tx, project, ...organisations);
      return changedProject(tx, project.id);
    });
  }

  async remove(ctx: RequestContext, id: string): Promise<Project> {
    if (!ctx.viewer.personId) throw new Unauthenticated();
    const participation = isId(id)
      ? await ctx.manager.findOne(Participation, { where: { id } })
      : null;
    if (!participation) throw new NotFound('The participation');
    const project = await projectToChange(
      ctx,
      participation.projectId,
      canEditParticipations,
      'The participation',
    );
    return ctx.transaction(async (tx) => {
      await noteProjectChange(tx, project, 'participation.removed', isMemberOf);
      await tx.manager.delete(Participation, { id });
      await announceOrganisations(tx, project, participation.organisationId);
      return changedProject(tx, project.id);
    });
  }

  /** @throws NotFound when it is none of this project */
  private async oneOf(tx: RequestContext, project: Project, id: string): Promise<Participation> {
    const found = await tx.manager.findOne(Participation, {
      where: { id, projectId: project.id },
    });
    if (!found) throw new NotFound('The participation');
    return found;
  }

  private async refuseSecond(
    tx: RequestContext,
    { id, ...same }: Pick<Participation, 'id' | 'projectId' | 'organisationId' | 'role'>,
  ): Promise<void> {
    const other = await tx.manager.findOne(Participation, { where: same });
    if (other && other.id !== id) throw new Rejection(new AlreadyThere(other.id));
  }
}
