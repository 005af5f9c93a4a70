import { Injectable } from '@nestjs/common';
import {
  addToOutbox,
  asEntities,
  BadInput,
  columnsOf,
  Forbidden,
  isId,
  newId,
  NotFound,
  readOptionalPeriod,
  Rejection,
  type RequestContext,
  Unauthenticated,
} from '@pis/core';
import type { Project } from '../projects/project.entity.js';
import { projectById } from '../projects/project.loaders.js';
import { canEditProject, isOwnerOf } from '../projects/project.policy.js';
import { auditDeed, changedProject, visibleProject } from '../projects/project-access.js';
import { tyingLinkKinds } from './families.js';
import { lockLineage, recountFamilies } from './family-recount.js';
import type { SaveProjectLinkInput } from './link.inputs.js';
import { LinkExists, LinkMakesLoop } from './link.rejections.js';
import { type Step, wayBetween } from './loops.js';
import { ProjectLink } from './project-link.entity.js';

type Ends = readonly [from: Project, to: Project];

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
    const ends = await this.endsToLink(ctx, input.fromId, input.toId);
    return ctx.transaction(async (tx) => {
      await lockLineage(tx);
      const before = input.id ? await this.link(tx, input.id) : null;
      const endsBefore = before ? await this.endsToLink(tx, before.fromId, before.toId) : [];
      const link = { ...input, id: before?.id ?? newId(), fromId: ends[0].id, toId: ends[1].id };
      await this.refuseSecond(tx, link);
      await this.refuseLoop(tx, link);
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
      const link = await this.link(tx, id);
      if (![link.fromId, link.toId].includes(project.id)) throw new NotFound('The link');
      const ends = await this.endsToLink(tx, link.fromId, link.toId);
      await tx.manager.delete(ProjectLink, { id: link.id });
      await this.announce(tx, ends, 'project.unlinked');
      return changedProject(tx, project.id);
    });
  }

  /** @throws NotFound, or Forbidden when neither is the viewer's to edit */
  private async endsToLink(ctx: RequestContext, fromId: string, toId: string): Promise<Ends> {
    const ends = [await visibleProject(ctx, fromId), await visibleProject(ctx, toId)] as const;
    if (!ends.some((project) => canEditProject(ctx.viewer, project))) throw new Forbidden();
    return ends;
  }

  private own(ctx: RequestContext, [from, to]: Ends): Project {
    return canEditProject(ctx.viewer, from) ? from : to;
  }

  /** Whether both ends are visible is asked when they are read. @throws NotFound */
  private async link(tx: RequestContext, id: string): Promise<ProjectLink> {
    const rows = isId(id)
      ? await tx.sql<ProjectLink>(
          'project_link_by_id',
          `SELECT ${columnsOf(ProjectLink, 'l')} FROM project_link l WHERE l.id = $1`,
          [id],
        )
      : [];
    const [link] = asEntities(ProjectLink, rows);
    if (!link) throw new NotFound('The link');
    const ends = await Promise.all([
      tx.load(projectById, link.fromId),
      tx.load(projectById, link.toId),
    ]);
    if (ends.includes(null)) throw new NotFound('The link');
    return link;
  }

  private async refuseSecond(
    tx: RequestContext,
    { id, fromId, toId, kind }: Pick<ProjectLink, 'id' | 'fromId' | 'toId' | 'kind'>,
  ): Promise<void> {
    const [other] = await tx.sql<{ id: string }>(
      'same_project_link',
      `SELECT id FROM project_link
       WHERE from_id = $1 AND to_id = $2 AND kind = $3 AND id <> $4`,
      [fromId, toId, kind, id],
    );
    if (other) throw new Rejection(new LinkExists(other.id));
  }

  private async refuseLoop(
    tx: RequestContext,
    { id, fromId, toId, kind }: Pick<ProjectLink, 'id' | 'fromId' | 'toId' | 'kind'>,
  ): Promise<void> {
    if (!tyingLinkKinds.includes(kind)) return;
    const way = wayBetween(await this.stepsFrom(tx, toId, id), toId, fromId);
    if (!way) return;
    const loop = await tx.loadMany(projectById, [fromId, ...way]);
    throw new Rejection(new LinkMakesLoop(loop.map((project) => project?.title ?? '')));
  }

  /** Reads past the predicate: a loop through a draft of others is one all the same. */
  private async stepsFrom(tx: RequestContext, start: string, except: string): Promise<Step[]> {
    const rows = await tx.sql<{ from: string; to: string }>(
      'steps_from_project',
      `WITH RECURSIVE step (from_id, to_id) AS (
         SELECT from_id, to_id FROM project_link
         WHERE from_id = $1 AND kind = ANY($2::text[]) AND id <> $3
         UNION
         SELECT link.from_id, link.to_id FROM step
         JOIN project_link link ON link.from_id = step.to_id
         WHERE link.kind = ANY($2::text[]) AND link.id <> $3
       )
       SELECT from_id AS "from", to_id AS "to" FROM step`,
      [start, tyingLinkKinds, except],
    );
    return rows.map(({ from, to }) => [from, to]);
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
