import { Injectable } from '@nestjs/common';
import {
  addToOutbox,
  BadInput,
  newId,
  NotFound,
  readOptionalPeriod,
  type RequestContext,
  Unauthenticated,
} from '@pis/core';
import type { Project } from '../projects/project.entity.js';
import { canEditProject, isOwnerOf } from '../projects/project.policy.js';
import { auditDeed, changedProject, visibleProject } from '../projects/project-access.js';
import { lockLineage, recountFamilies } from './family-recount.js';
import type { SaveProjectLinkInput } from './link.inputs.js';
import { type Ends, endsToLink, linkById, refuseWrongLink } from './link-rules.js';
import { ProjectLink } from './project-link.entity.js';

/** How projects lead to one another. Whoever may edit one of the two may say so. */
@Injectable()
export class LinksService {
  /**
   * Adds a link, or changes the one with the id. Answers with the end that is the viewer's.
   * @throws Rejection with LinkMakesLoop, LinkExists or PeriodNotValid
   */
  async put(ctx: RequestContext, input: SaveProjectLinkInput): Promise<Project> {
    if (!ctx.viewer.personId) throw new Unauthenticated();
    const at = readOptionalPeriod(input.at);
    if (input.fromId.toLowerCase() === input.toId.toLowerCase()) {
      throw new BadInput('toId', 'A project is linked with another one, not with itself.');
    }
    const ends = await endsToLink(ctx, input.fromId, input.toId);
    return ctx.transaction(async (tx) => {
      await lockLineage(tx);
      const before = input.id ? await linkById(tx, input.id) : null;
      const endsBefore = before ? await endsToLink(tx, before.fromId, before.toId) : [];
      const link = { ...input, id: before?.id ?? newId(), fromId: ends[0].id, toId: ends[1].id };
      await refuseWrongLink(tx, link);
      await this.write(tx, before, {
        id: link.id,
        fromId: link.fromId,
        toId: link.toId,
        kind: link.kind,
        at: at?.text ?? null,
        atFrom: at?.from ?? null,
        note: input.note || null,
        planned: input.planned ?? false,
        carriedOver: input.carriedOver ?? [],
        leftBehind: input.leftBehind ?? [],
      });
      await this.announce(tx, [...ends, ...endsBefore], 'project.linked');
      return changedProject(tx, this.own(ctx, ends).id);
    });
  }

  /** Removes a link of a project, and answers with that project. */
  async remove(ctx: RequestContext, id: string, projectId: string): Promise<Project> {
    if (!ctx.viewer.personId) throw new Unauthenticated();
    const project = await visibleProject(ctx, projectId);
    return ctx.transaction(async (tx) => {
      await lockLineage(tx);
      const link = await linkById(tx, id);
      if (![link.fromId, link.toId].includes(project.id)) throw new NotFound('The link');
      const ends = await endsToLink(tx, link.fromId, link.toId);
      await tx.manager.delete(ProjectLink, { id: link.id });
      await this.announce(tx, ends, 'project.unlinked');
      return changedProject(tx, project.id);
    });
  }

  private own(ctx: RequestContext, [from, to]: Ends): Project {
    return canEditProject(ctx.viewer, from) ? from : to;
  }

  private async write(
    tx: RequestContext,
    before: ProjectLink | null,
    { id, ...values }: ProjectLink,
  ): Promise<void> {
    if (before) await tx.manager.update(ProjectLink, { id }, values);
    else await tx.manager.insert(ProjectLink, { id, ...values });
  }

  /** Counts the families again, and tells the index of everyone it concerns. */
  private async announce(
    tx: RequestContext,
    ends: readonly Project[],
    action: string,
  ): Promise<void> {
    const moved = await recountFamilies(
      tx,
      ends.map(({ id }) => id),
    );
    const shown = ends.filter(({ state }) => state !== 'DRAFT').map(({ id }) => id);
    const subjects = [...new Set([...shown, ...moved])];
    await addToOutbox(tx, ...subjects.map((subject) => ({ topic: 'project.changed', subject })));
    const owned = ends.some((project) => isOwnerOf(tx.viewer, project));
    const [from] = ends;
    if (from && !owned) await auditDeed(tx, from, action);
  }
}
