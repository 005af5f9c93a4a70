import { allOf, asEntities, columnsOf, type LoaderDef } from '@pis/core';
import { limits } from '@pis/contract';
import { Project } from '@pis/projects';
import { type Answer, SilentFactor } from './answer.js';
import { projectConditions } from './evidence-map-filter.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';
import { countedThrough, projectsThrough } from './seen-through.js';

/** How many factors are named as not told of. */
const mostSilent = 5;

/** What is behind a whole answer, by its filter: sources, pieces, and the projects that could have told. */
export const answerSums: LoaderDef<
  EvidenceMapFilter,
  Pick<Answer, 'pieces' | 'projects' | 'sources'>
> = {
  name: 'answerSums',
  async batch(ctx, filters) {
    const views = filters.map((filter) => ({ filter, factorId: null }));
    const { text, values } = countedThrough(views);
    const could = projectsThrough(views, values.length + 1);
    return ctx.sql(
      'answer_sums',
      `${text}, ${could.text}
       SELECT count(DISTINCT counted.unit_id)::int AS sources,
         count(DISTINCT counted.evidence_id)::int AS pieces, could.projects
       FROM asked
       LEFT JOIN counted ON counted.n = asked.n
       JOIN could ON could.through = asked.through
       GROUP BY asked.n, could.projects ORDER BY asked.n`,
      [...values, ...could.values],
    );
  },
};

/** Factors of which nothing passes a filter, by it: those of most sources elsewhere first. */
export const silentFactors: LoaderDef<EvidenceMapFilter, SilentFactor[]> = {
  name: 'silentFactors',
  async batch(ctx, filters) {
    const { text, values } = countedThrough(filters.map((filter) => ({ filter, factorId: null })));
    const rows = await ctx.sql<{ silent: SilentFactor[] }>(
      'silent_factors',
      `${text},
       known AS MATERIALIZED (
         SELECT factor_id, count(DISTINCT unit_id)::int AS sources
         FROM counted_now GROUP BY factor_id
       )
       SELECT coalesce((
         SELECT json_agg(json_build_object('factorId', factor_id, 'sources', sources)
           ORDER BY sources DESC, label_sv, factor_id)
         FROM (
           SELECT known.*, f.label_sv FROM known JOIN factor f ON f.id = known.factor_id
           WHERE known.factor_id NOT IN (SELECT factor_id FROM counted WHERE counted.n = asked.n)
           ORDER BY known.sources DESC, f.label_sv, known.factor_id LIMIT $${values.length + 1}
         ) first
       ), '[]') AS silent
       FROM asked ORDER BY asked.n`,
      [...values, mostSilent],
    );
    return rows.map(({ silent }) => asEntities(SilentFactor, silent));
  },
};

/**
 * Published projects that pass a filter themselves and whose family says nothing that passes it, by
 * the filter, in the order of their titles; at most a page of them.
 */
export const silentProjects: LoaderDef<EvidenceMapFilter, Project[]> = {
  name: 'silentProjects',
  async batch(ctx, filters) {
    const { text, values } = countedThrough(filters.map((filter) => ({ filter, factorId: null })));
    const scans = filters.map((filter, place) => {
      const conditions = allOf(projectConditions(filter), values.length + 1);
      values.push(...conditions.values);
      return `(SELECT ${place} AS of, p.id, p.title FROM project p
        WHERE ${conditions.text} AND p.family_id NOT IN (
          SELECT unit_id FROM counted WHERE counted.n = ${place + 1})
        ORDER BY p.title, p.id LIMIT ${limits.page.max})`;
    });
    const rows = await ctx.sql<Project & { of: number }>(
      'silent_projects',
      `${text}
       SELECT silent.of, ${columnsOf(Project, 'p')}
       FROM (${scans.join(' UNION ALL ')}) silent JOIN project p ON p.id = silent.id
       ORDER BY silent.of, p.title, p.id`,
      values,
    );
    const projects = asEntities(Project, rows);
    return filters.map((_, place) => projects.filter(({ of }) => of === place));
  },
};
