import { Injectable } from '@nestjs/common';
import {
  allOf,
  asEntities,
  columnsOf,
  type Condition,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  type RequestContext,
} from '@pis/core';
import { Project } from './project.entity.js';
import type { ProjectFilter } from './project.inputs.js';
import { publishedProjects, visibleProjects } from './project.policy.js';
import { inPhase, today } from './project-phase.js';
import { readTitleCursor } from './title-cursor.js';

const equal = (sql: (parameter: string) => string, value: unknown): Condition => ({
  text: (first) => sql(`$${first}`),
  values: [value],
});

/** Reading projects. */
@Injectable()
export class ProjectsService {
  /** A project the viewer may see; a withdrawn one too, with its reason. */
  async bySlug(ctx: RequestContext, slug: string): Promise<Project | null> {
    const visible = allOf([visibleProjects(ctx.viewer)], 2);
    const rows = await ctx.sql<Project>(
      'project_by_slug',
      `SELECT ${columnsOf(Project, 'p')} FROM project p WHERE p.slug = $1 AND ${visible.text}`,
      [slug, ...visible.values],
    );
    return asEntities(Project, rows)[0] ?? null;
  }

  /** Published projects, or the viewer's own in any state, by title, å ä ö after z. */
  async page(
    ctx: RequestContext,
    filter: ProjectFilter,
    request: PageRequest,
  ): Promise<Page<Project>> {
    const size = pageSize(request);
    const [title, id] = readTitleCursor(request.after);
    const wanted = allOf([visibleProjects(ctx.viewer), ...this.conditions(ctx, filter)], 4);
    const rows = await ctx.sql<Project>(
      'projects_page',
      `SELECT ${columnsOf(Project, 'p')} FROM project p
       WHERE ${wanted.text}
         AND ($2::text IS NULL OR (p.title, p.id) > ($2 COLLATE "sv-x-icu", $3::uuid))
       ORDER BY p.title, p.id LIMIT $1`,
      [size + 1, title, id, ...wanted.values],
    );
    return pageOf(asEntities(Project, rows), size, (project) => [project.title, project.id]);
  }

  /** Whether there is sample content. Reads past the predicate: it says yes or no of all of it. */
  async hasSampleContent(ctx: RequestContext): Promise<boolean> {
    const rows = await ctx.sql<{ found: boolean }>(
      'sample_content_found',
      'SELECT EXISTS (SELECT FROM project WHERE sample) AS found',
    );
    return rows[0]?.found ?? false;
  }

  private conditions(ctx: RequestContext, filter: ProjectFilter): Condition[] {
    const { theme, county, funder, kind, phase, mine } = filter;
    return [
      mine
        ? equal((own) => `p.id = ANY(${own}::uuid[])`, [...ctx.viewer.memberships.keys()])
        : publishedProjects(),
      ...(theme ? [equal(hasTheme, theme)] : []),
      ...(county ? [equal(inCounty, county)] : []),
      ...(funder ? [equal(fundedBy, funder)] : []),
      ...(kind ? [equal((asked) => `p.kind = ${asked}`, kind)] : []),
      ...(phase ? [inPhase(phase, today())] : []),
    ];
  }
}

const hasTheme = (slug: string): string => `p.id IN (
  SELECT tagged.project_id FROM theme asked
  JOIN resolved_theme wanted ON wanted.id = asked.id
  JOIN resolved_theme same ON same.resolved_id = wanted.resolved_id
  JOIN project_theme tagged ON tagged.theme_id = same.id
  WHERE asked.slug = ${slug})`;

/** The county itself, and the municipalities in it. */
const inCounty = (code: string): string => `p.id IN (
  SELECT tagged.project_id FROM place
  JOIN project_place tagged ON tagged.place_code = place.code
  WHERE ${code} IN (place.code, place.county_code))`;

const fundedBy = (slug: string): string => `p.id IN (
  SELECT given.project_id FROM organisation funder
  JOIN "grant" given ON given.funder_id = funder.id
  WHERE funder.slug = ${slug})`;
