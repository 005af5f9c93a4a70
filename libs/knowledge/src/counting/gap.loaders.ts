import {
  asEntities,
  columnsOf,
  groupedByKey,
  type LoaderDef,
  type RequestContext,
} from '@pis/core';
import { limits } from '@pis/contract';
import { Project, publishedProjects } from '@pis/projects';
import { themeProjects } from './counted.js';
import { KnowledgeGap } from './standing.js';

/** How many projects are named with a gap. */
const mostWithGap = 3;

/**
 * Published projects of a theme whose family has no evidence counted under it, by the theme's id, in
 * the order of their titles; at most a page of them.
 */
export const projectsWithoutEvidence: LoaderDef<string, Project[]> = {
  name: 'projectsWithoutEvidence',
  async batch(ctx, themeIds) {
    const rows = await ctx.sql<Project & { ofThemeId: string }>(
      'projects_without_evidence',
      `WITH seen AS (
         SELECT DISTINCT theme_id, unit_id FROM counted_now WHERE theme_id = ANY($1::uuid[])
       ),
       silent AS (
         SELECT ofTheme.theme_id, p.id,
           row_number() OVER (PARTITION BY ofTheme.theme_id ORDER BY p.title, p.id) AS place
         FROM (
           SELECT DISTINCT resolved.resolved_id AS theme_id, tag.project_id
           FROM project_theme tag JOIN resolved_theme resolved ON resolved.id = tag.theme_id
           WHERE resolved.resolved_id = ANY($1::uuid[])
         ) ofTheme
         JOIN project p ON p.id = ofTheme.project_id AND ${publishedProjects('p').text(1)}
         WHERE (ofTheme.theme_id, p.family_id) NOT IN (SELECT theme_id, unit_id FROM seen)
       )
       SELECT silent.theme_id AS "ofThemeId", ${columnsOf(Project, 'p')}
       FROM silent JOIN project p ON p.id = silent.id
       WHERE silent.place <= $2 ORDER BY silent.theme_id, silent.place`,
      [themeIds, limits.page.max],
    );
    return groupedByKey(themeIds, asEntities(Project, rows), ({ ofThemeId }) => ofThemeId);
  },
};

/** The first published projects of a theme by title, by its id: those to name with a gap. */
export const projectsOfGap: LoaderDef<string, Project[]> = {
  name: 'projectsOfGap',
  async batch(ctx, themeIds) {
    const rows = await ctx.sql<Project & { ofThemeId: string }>(
      'projects_of_gap',
      `SELECT * FROM (
         SELECT resolved.resolved_id AS "ofThemeId", ${columnsOf(Project, 'p')},
           dense_rank() OVER (PARTITION BY resolved.resolved_id ORDER BY p.title, p.id) AS place,
           row_number() OVER (PARTITION BY resolved.resolved_id, p.id) AS again
         FROM project_theme tag
         JOIN resolved_theme resolved ON resolved.id = tag.theme_id
         JOIN project p ON p.id = tag.project_id AND ${publishedProjects('p').text(1)}
         WHERE resolved.resolved_id = ANY($1::uuid[])
       ) named WHERE place <= $2 AND again = 1 ORDER BY "ofThemeId", place`,
      [themeIds, mostWithGap],
    );
    return groupedByKey(themeIds, asEntities(Project, rows), ({ ofThemeId }) => ofThemeId);
  },
};

/**
 * Factors and themes of which nothing is counted together. Those whose theme has published projects
 * first. Then along the diagonal of the table of factors (most units first) and themes (most projects
 * first), so that neighbours in the list differ in both; the order is the same until the evidence changes.
 */
export async function knowledgeGaps(ctx: RequestContext, first: number): Promise<KnowledgeGap[]> {
  const rows = await ctx.sql<KnowledgeGap>(
    'knowledge_gaps',
    `WITH ${themeProjects},
     counted AS MATERIALIZED (
       SELECT DISTINCT factor_id, theme_id, unit_id FROM counted_now
     ),
     known AS (SELECT factor_id, count(DISTINCT unit_id) AS units FROM counted GROUP BY factor_id),
     row AS (
       SELECT factor.id, count(*) OVER () AS many,
         row_number() OVER (ORDER BY coalesce(known.units, 0) DESC, factor.label_sv, factor.id) AS place
       FROM factor LEFT JOIN known ON known.factor_id = factor.id
       WHERE factor.merged_into_id IS NULL
     ),
     col AS (
       SELECT theme_id AS id, projects,
         row_number() OVER (ORDER BY projects DESC, label, theme_id) AS place
       FROM theme_projects
     )
     SELECT row.id AS "factorId", col.id AS "themeId",
       CASE WHEN col.projects > 0 THEN 'NO_EVIDENCE' ELSE 'NO_PROJECTS' END AS kind
     FROM row CROSS JOIN col
     WHERE (row.id, col.id) NOT IN (
       SELECT factor_id, theme_id FROM counted WHERE theme_id IS NOT NULL)
     ORDER BY col.projects = 0, ((row.place - col.place) % many + many) % many, col.place
     LIMIT $1`,
    [first],
  );
  return asEntities(KnowledgeGap, rows);
}
