import {
  asEntities,
  columnsOf,
  Forbidden,
  isId,
  NotFound,
  Rejection,
  type RequestContext,
} from '@pis/core';
import type { Project } from '../projects/project.entity.js';
import { projectById } from '../projects/project.loaders.js';
import { canEditProject } from '../projects/project.policy.js';
import { visibleProject } from '../projects/project-access.js';
import { tyingLinkKinds } from './families.js';
import { LinkExists, LinkMakesLoop } from './link.rejections.js';
import { type Step, wayBetween } from './loops.js';
import { ProjectLink } from './project-link.entity.js';

export type Ends = readonly [from: Project, to: Project];

/** What makes a link the one it is; the rest tells of it. */
export type LinkCore = Pick<ProjectLink, 'id' | 'fromId' | 'toId' | 'kind'>;

/**
 * The two projects of a link that the viewer may make, change or remove.
 * @throws NotFound, or Forbidden when neither is the viewer's to edit
 */
export async function endsToLink(ctx: RequestContext, fromId: string, toId: string): Promise<Ends> {
  const ends = [await visibleProject(ctx, fromId), await visibleProject(ctx, toId)] as const;
  if (!ends.some((project) => canEditProject(ctx.viewer, project))) throw new Forbidden();
  return ends;
}

/** A link by its id. @throws NotFound when there is none, or when one of its ends is not to be seen */
export async function linkById(ctx: RequestContext, id: string): Promise<ProjectLink> {
  const rows = isId(id)
    ? await ctx.sql<ProjectLink>(
        'project_link_by_id',
        `SELECT ${columnsOf(ProjectLink, 'l')} FROM project_link l WHERE l.id = $1`,
        [id],
      )
    : [];
  const [link] = asEntities(ProjectLink, rows);
  if (!link) throw new NotFound('The link');
  const ends = await Promise.all([
    ctx.load(projectById, link.fromId),
    ctx.load(projectById, link.toId),
  ]);
  if (ends.includes(null)) throw new NotFound('The link');
  return link;
}

/** Under `lockLineage`. @throws Rejection with LinkExists or LinkMakesLoop */
export async function refuseWrongLink(tx: RequestContext, link: LinkCore): Promise<void> {
  await refuseSecond(tx, link);
  await refuseLoop(tx, link);
}

async function refuseSecond(
  tx: RequestContext,
  { id, fromId, toId, kind }: LinkCore,
): Promise<void> {
  const [other] = await tx.sql<{ id: string }>(
    'same_project_link',
    `SELECT id FROM project_link
     WHERE from_id = $1 AND to_id = $2 AND kind = $3 AND id <> $4`,
    [fromId, toId, kind, id],
  );
  if (other) throw new Rejection(new LinkExists(other.id));
}

async function refuseLoop(tx: RequestContext, { id, fromId, toId, kind }: LinkCore): Promise<void> {
  if (!tyingLinkKinds.includes(kind)) return;
  const way = wayBetween(await stepsFrom(tx, toId, id), toId, fromId);
  if (!way) return;
  const loop = await tx.loadMany(projectById, [fromId, ...way]);
  throw new Rejection(new LinkMakesLoop(loop.map((project) => project?.title ?? '')));
}

/** Reads past the predicate: a loop through a draft of others is one all the same. */
async function stepsFrom(tx: RequestContext, start: string, except: string): Promise<Step[]> {
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
