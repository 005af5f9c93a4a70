import { allOf, asEntities, byKey, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { Place } from '../places/place.entity.js';
import { Theme } from '../themes/theme.entity.js';
import { Project } from './project.entity.js';
import { publishedProjects, visibleProjects } from './project.policy.js';
import { ProjectGoal, ProjectIdentifier, ProjectWebLink } from './project-facts.entity.js';

/** Projects by id, those the viewer may see; of others nothing, as of those that do not exist. */
export const projectById: LoaderDef<string, Project | null> = {
  name: 'projectById',
  async batch(ctx, ids) {
    const visible = allOf([visibleProjects(ctx.viewer)], 2);
    const rows = await ctx.sql<Project>(
      'project_by_id',
      `SELECT ${columnsOf(Project, 'p')} FROM project p
       WHERE p.id = ANY($1::uuid[]) AND ${visible.text}`,
      [ids, ...visible.values],
    );
    return byKey(ids, asEntities(Project, rows), ({ id }) => id);
  },
};

/** The other published projects that count as one with a project, first begun first. */
export const familyOfProject: LoaderDef<string, Project[]> = {
  name: 'familyOfProject',
  async batch(ctx, ids) {
    const visible = allOf([visibleProjects(ctx.viewer), publishedProjects()], 2);
    const rows = await ctx.sql<Project & { askedId: string }>(
      'family_of_project',
      `SELECT asked.id AS "askedId", ${columnsOf(Project, 'p')}
       FROM project asked JOIN project p ON p.family_id = asked.family_id AND p.id <> asked.id
       WHERE asked.id = ANY($1::uuid[]) AND ${visible.text}
       ORDER BY p.period_from NULLS LAST, p.title, p.id`,
      [ids, ...visible.values],
    );
    return groupedByKey(ids, asEntities(Project, rows), ({ askedId }) => askedId);
  },
};

// The facts below stand on a project that has been read under its predicate: they need none.

export const identifiersByProject: LoaderDef<string, ProjectIdentifier[]> = {
  name: 'identifiersByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<ProjectIdentifier>(
      'identifiers_by_project',
      `SELECT ${columnsOf(ProjectIdentifier, 'i')} FROM project_identifier i
       WHERE i.project_id = ANY($1::uuid[]) ORDER BY i.scheme, i.value`,
      [ids],
    );
    return groupedByKey(ids, asEntities(ProjectIdentifier, rows), ({ projectId }) => projectId);
  },
};

export const targetGroupsByProject: LoaderDef<string, string[]> = {
  name: 'targetGroupsByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<{ projectId: string; label: string }>(
      'target_groups_by_project',
      `SELECT project_id AS "projectId", label FROM project_target_group
       WHERE project_id = ANY($1::uuid[]) ORDER BY label`,
      [ids],
    );
    return groupedByKey(ids, rows, ({ projectId }) => projectId).map((group) =>
      group.map(({ label }) => label),
    );
  },
};

export const goalsByProject: LoaderDef<string, ProjectGoal[]> = {
  name: 'goalsByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<ProjectGoal>(
      'goals_by_project',
      `SELECT ${columnsOf(ProjectGoal, 'g')} FROM project_goal g
       WHERE g.project_id = ANY($1::uuid[]) ORDER BY g.position`,
      [ids],
    );
    return groupedByKey(ids, asEntities(ProjectGoal, rows), ({ projectId }) => projectId);
  },
};

export const webLinksByProject: LoaderDef<string, ProjectWebLink[]> = {
  name: 'webLinksByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<ProjectWebLink>(
      'web_links_by_project',
      `SELECT ${columnsOf(ProjectWebLink, 'w')} FROM project_web_link w
       WHERE w.project_id = ANY($1::uuid[]) ORDER BY w.position`,
      [ids],
    );
    return groupedByKey(ids, asEntities(ProjectWebLink, rows), ({ projectId }) => projectId);
  },
};

/** Merged themes as the ones they were merged into, each once. */
export const themesByProject: LoaderDef<string, Theme[]> = {
  name: 'themesByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Theme & { projectId: string }>(
      'themes_by_project',
      `SELECT DISTINCT tagged.project_id AS "projectId", ${columnsOf(Theme, 't')}
       FROM project_theme tagged
       JOIN resolved_theme resolved ON resolved.id = tagged.theme_id
       JOIN theme t ON t.id = resolved.resolved_id
       WHERE tagged.project_id = ANY($1::uuid[])
       ORDER BY "labelSv", id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Theme, rows), ({ projectId }) => projectId);
  },
};

/** Counties before municipalities, each in order of name. */
export const placesByProject: LoaderDef<string, Place[]> = {
  name: 'placesByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Place & { projectId: string }>(
      'places_by_project',
      `SELECT tagged.project_id AS "projectId", ${columnsOf(Place, 'pl')}
       FROM project_place tagged JOIN place pl ON pl.code = tagged.place_code
       WHERE tagged.project_id = ANY($1::uuid[])
       ORDER BY pl.kind, pl.short_name`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Place, rows), ({ projectId }) => projectId);
  },
};
