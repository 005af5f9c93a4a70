import {
  allOf,
  asEntities,
  byKey,
  columnsOf,
  groupedByKey,
  type LoaderDef,
  publicRowById,
} from '@pis/core';
import { Project, visibleProjects } from '@pis/projects';
import { Study } from '../studies/study.entity.js';
import { ProjectSource, Source, SourcePassage } from './source.entity.js';
import { visibleSources } from './source.policy.js';

/**
 * Sources by id, without a predicate: asked from a piece of evidence, study, question or document
 * list that the viewer has been given, which a source goes with.
 */
export const sourceById = publicRowById(Source, 'source');

/** Sources by id, as far as the viewer may see them on their own. */
export const visibleSourceById: LoaderDef<string, Source | null> = {
  name: 'visibleSourceById',
  async batch(ctx, ids) {
    const visible = allOf([visibleSources(ctx.viewer, 's')], 2);
    const rows = await ctx.sql<Source>(
      'visible_source_by_id',
      `SELECT ${columnsOf(Source, 's')} FROM source s
       WHERE s.id = ANY($1::uuid[]) AND ${visible.text}`,
      [ids, ...visible.values],
    );
    return byKey(ids, asEntities(Source, rows), ({ id }) => id);
  },
};

/** Passages by id; they go with a source or a piece of evidence the viewer has been given. */
export const passageById = publicRowById(SourcePassage, 'source_passage');

/** A source's own words, in its order. */
export const passagesBySource: LoaderDef<string, SourcePassage[]> = {
  name: 'passagesBySource',
  async batch(ctx, ids) {
    const rows = await ctx.sql<SourcePassage>(
      'passages_by_source',
      `SELECT ${columnsOf(SourcePassage, 'sp')} FROM source_passage sp
       WHERE sp.source_id = ANY($1::uuid[]) ORDER BY sp.position, sp.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(SourcePassage, rows), ({ sourceId }) => sourceId);
  },
};

/** The documents of projects the viewer has been given. */
export const sourcesByProject: LoaderDef<string, ProjectSource[]> = {
  name: 'sourcesByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<ProjectSource>(
      'sources_by_project',
      `SELECT ${columnsOf(ProjectSource, 'ps')} FROM project_source ps
       WHERE ps.project_id = ANY($1::uuid[]) ORDER BY ps.position, ps.source_id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(ProjectSource, rows), ({ projectId }) => projectId);
  },
};

/** The ids of the projects a source is a document of, whoever sees them: rights go by them. */
export const projectIdsBySource: LoaderDef<string, string[]> = {
  name: 'projectIdsBySource',
  async batch(ctx, ids) {
    const rows = await ctx.sql<{ sourceId: string; projectId: string }>(
      'project_ids_by_source',
      `SELECT source_id AS "sourceId", project_id AS "projectId" FROM project_source
       WHERE source_id = ANY($1::uuid[])`,
      [ids],
    );
    const groups = groupedByKey(ids, rows, ({ sourceId }) => sourceId);
    return groups.map((group) => group.map(({ projectId }) => projectId));
  },
};

/** The published study a source is the report of. */
export const studyBySource: LoaderDef<string, Study | null> = {
  name: 'studyBySource',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Study>(
      'study_by_source',
      `SELECT DISTINCT ON (st.source_id) ${columnsOf(Study, 'st')} FROM study st
       WHERE st.source_id = ANY($1::uuid[]) AND st.published ORDER BY st.source_id, st.id`,
      [ids],
    );
    return byKey(ids, asEntities(Study, rows), ({ sourceId }) => sourceId ?? '');
  },
};

/**
 * The projects a source leads to: those that list it among their documents, and those that hold
 * evidence from it, themselves or by a published lesson.
 */
export const projectsBySource: LoaderDef<string, Project[]> = {
  name: 'projectsBySource',
  async batch(ctx, ids) {
    const visible = allOf([visibleProjects(ctx.viewer, 'p')], 2);
    const rows = await ctx.sql<Project & { sourceId: string }>(
      'projects_by_source',
      `WITH leads (source_id, project_id) AS (
         SELECT source_id, project_id FROM project_source WHERE source_id = ANY($1::uuid[])
         UNION
         SELECT source_id, project_id FROM evidence
         WHERE source_id = ANY($1::uuid[]) AND project_id IS NOT NULL
         UNION
         SELECT e.source_id, l.project_id FROM evidence e
         JOIN lesson l ON l.id = e.lesson_id AND l.state = 'PUBLISHED'
         WHERE e.source_id = ANY($1::uuid[])
       )
       SELECT leads.source_id AS "sourceId", ${columnsOf(Project, 'p')}
       FROM leads JOIN project p ON p.id = leads.project_id
       WHERE ${visible.text} ORDER BY p.title, p.id`,
      [ids, ...visible.values],
    );
    return groupedByKey(ids, asEntities(Project, rows), ({ sourceId }) => sourceId);
  },
};
