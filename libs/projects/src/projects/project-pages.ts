import {
  allOf,
  asEntities,
  columnsOf,
  type LoaderDef,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
} from '@pis/core';
import { Project } from './project.entity.js';
import { publishedProjects, visibleProjects } from './project.policy.js';
import { readTitleCursor, type TitleCursor } from './title-cursor.js';

/** Which page of the projects of one theme or organisation. */
export interface ProjectPageKey {
  readonly ofId: string;
  readonly size: number;
  readonly after: TitleCursor;
}

/** @throws BadInput for a size or cursor that is none. */
export const projectPageKey = (ofId: string, request: PageRequest): ProjectPageKey => ({
  ofId,
  size: pageSize(request),
  after: readTitleCursor(request.after),
});

/**
 * Pages of the published projects that belong to something, å ä ö after z: for any number of those
 * things one statement. `ids` is the SQL that yields the project ids of the thing `asked.id`.
 */
export const projectPages = (
  name: string,
  ids: string,
): LoaderDef<ProjectPageKey, Page<Project>> => ({
  name,
  async batch(ctx, keys) {
    const scope = allOf([visibleProjects(ctx.viewer), publishedProjects()], 5);
    const rows = await ctx.sql<Project & { place: number }>(
      name,
      `SELECT asked.place::int AS place, page.*
       FROM unnest($1::uuid[], $2::int[], $3::text[], $4::uuid[])
         WITH ORDINALITY AS asked (id, size, title, last_id, place)
       CROSS JOIN LATERAL (
         SELECT ${columnsOf(Project, 'p')} FROM project p
         WHERE p.id IN (${ids}) AND ${scope.text}
           AND (asked.title IS NULL
             OR (p.title, p.id) > (asked.title COLLATE "sv-x-icu", asked.last_id))
         ORDER BY p.title, p.id LIMIT asked.size + 1
       ) page
       ORDER BY asked.place, page.title, page.id`,
      [
        keys.map(({ ofId }) => ofId),
        keys.map(({ size }) => size),
        keys.map(({ after }) => after[0]),
        keys.map(({ after }) => after[1]),
        ...scope.values,
      ],
    );
    const projects = asEntities(Project, rows);
    return keys.map(({ size }, index) =>
      pageOf(
        projects.filter(({ place }) => place === index + 1),
        size,
        ({ title, id }) => [title, id],
      ),
    );
  },
});

export const projectsByTheme = projectPages(
  'projects_by_theme',
  `SELECT tagged.project_id FROM project_theme tagged
   JOIN resolved_theme resolved ON resolved.id = tagged.theme_id
   WHERE resolved.resolved_id = asked.id`,
);

export const projectsByOrganisation = projectPages(
  'projects_by_organisation',
  'SELECT part.project_id FROM participation part WHERE part.organisation_id = asked.id',
);

export const projectsByFunder = projectPages(
  'projects_by_funder',
  'SELECT given.project_id FROM "grant" given WHERE given.funder_id = asked.id',
);
