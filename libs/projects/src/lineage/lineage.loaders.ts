import {
  allOf,
  asEntities,
  columnsOf,
  groupedByKey,
  type LoaderDef,
  type RequestContext,
} from '@pis/core';
import { Project } from '../projects/project.entity.js';
import { visibleProjects } from '../projects/project.policy.js';
import type { ProjectFamily } from './project-family.js';
import { ProjectLink } from './project-link.entity.js';

/** Earliest first: by the moment of the hand-over, else by when the later project began. */
const earliestFirst =
  'coalesce(l.at_from, later.period_from, earlier.period_from) NULLS LAST, l.id';

/** A link is seen by those who see both of its projects. */
const seenLinks = (ctx: RequestContext, first: number): { text: string; values: unknown[] } =>
  allOf([visibleProjects(ctx.viewer, 'earlier'), visibleProjects(ctx.viewer, 'later')], first);

/** The links of a project, in both directions. */
export const linksByProject: LoaderDef<string, ProjectLink[]> = {
  name: 'linksByProject',
  async batch(ctx, ids) {
    const seen = seenLinks(ctx, 2);
    const rows = await ctx.sql<ProjectLink & { askedId: string }>(
      'links_by_project',
      `SELECT asked.id AS "askedId", ${columnsOf(ProjectLink, 'l')}
       FROM unnest($1::uuid[]) AS asked (id)
       JOIN project_link l ON asked.id IN (l.from_id, l.to_id)
       JOIN project earlier ON earlier.id = l.from_id
       JOIN project later ON later.id = l.to_id
       WHERE ${seen.text} ORDER BY ${earliestFirst}`,
      [ids, ...seen.values],
    );
    return groupedByKey(ids, asEntities(ProjectLink, rows), ({ askedId }) => askedId);
  },
};

/**
 * The family of a project with its neighbours: every project that is linked, in any way, with one of
 * the family. Projects by when they began, links earliest first.
 */
export const lineageOfProject: LoaderDef<string, Pick<ProjectFamily, 'links' | 'projects'>> = {
  name: 'lineageOfProject',
  async batch(ctx, ids) {
    const rows = await relatives(ctx, ids);
    const all = [...new Set(rows.map(({ id }) => id))];
    const links = await linksAmong(ctx, all);
    return groupedByKey(ids, rows, ({ askedId }) => askedId).map((projects) => {
      const own = new Set(projects.map(({ id }) => id));
      return {
        projects,
        links: links.filter(({ fromId, toId }) => own.has(fromId) && own.has(toId)),
      };
    });
  },
};

async function relatives(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<(Project & { askedId: string })[]> {
  const visible = allOf([visibleProjects(ctx.viewer)], 2);
  const rows = await ctx.sql<Project & { askedId: string }>(
    'lineage_projects',
    `WITH family AS (
       SELECT asked.id AS asked_id, member.id
       FROM project asked
       JOIN project member ON member.family_id = asked.family_id
       WHERE asked.id = ANY($1::uuid[])
     ), relative AS (
       SELECT asked_id, id FROM family
       UNION
       SELECT family.asked_id, CASE WHEN l.from_id = family.id THEN l.to_id ELSE l.from_id END
       FROM family JOIN project_link l ON family.id IN (l.from_id, l.to_id)
     )
     SELECT relative.asked_id AS "askedId", ${columnsOf(Project, 'p')}
     FROM relative JOIN project p ON p.id = relative.id
     WHERE ${visible.text}
     ORDER BY p.period_from NULLS LAST, p.title, p.id`,
    [ids, ...visible.values],
  );
  return asEntities(Project, rows);
}

async function linksAmong(ctx: RequestContext, ids: readonly string[]): Promise<ProjectLink[]> {
  const rows = await ctx.sql<ProjectLink>(
    'links_among_projects',
    `SELECT ${columnsOf(ProjectLink, 'l')} FROM project_link l
     JOIN project earlier ON earlier.id = l.from_id
     JOIN project later ON later.id = l.to_id
     WHERE l.from_id = ANY($1::uuid[]) AND l.to_id = ANY($1::uuid[])
     ORDER BY ${earliestFirst}`,
    [ids],
  );
  return asEntities(ProjectLink, rows);
}
