import { asEntities, byKey, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { Organisation, Theme } from '@pis/projects';
import { Study, StudyCase } from './study.entity.js';

// A study that is not published is nobody's to read; what hangs on a published one is public.

/** Published studies by id. */
export const studyById: LoaderDef<string, Study | null> = {
  name: 'studyById',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Study>(
      'study_by_id',
      `SELECT ${columnsOf(Study, 's')} FROM study s WHERE s.id = ANY($1::uuid[]) AND s.published`,
      [ids],
    );
    return byKey(ids, asEntities(Study, rows), ({ id }) => id);
  },
};

/** Cases of published studies by id. */
export const studyCaseById: LoaderDef<string, StudyCase | null> = {
  name: 'studyCaseById',
  async batch(ctx, ids) {
    const rows = await ctx.sql<StudyCase>(
      'study_case_by_id',
      `SELECT ${columnsOf(StudyCase, 'c')} FROM study_case c
       JOIN study s ON s.id = c.study_id AND s.published
       WHERE c.id = ANY($1::uuid[])`,
      [ids],
    );
    return byKey(ids, asEntities(StudyCase, rows), ({ id }) => id);
  },
};

/** The cases of a study in its own order, by its id. */
export const casesByStudy: LoaderDef<string, StudyCase[]> = {
  name: 'casesByStudy',
  async batch(ctx, ids) {
    const rows = await ctx.sql<StudyCase>(
      'cases_by_study',
      `SELECT ${columnsOf(StudyCase, 'c')} FROM study_case c
       WHERE c.study_id = ANY($1::uuid[]) ORDER BY c.position, c.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(StudyCase, rows), ({ studyId }) => studyId);
  },
};

/** Merged themes as the ones they were merged into, each once; by the id of the study. */
export const themesByStudy: LoaderDef<string, Theme[]> = {
  name: 'themesByStudy',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Theme & { studyId: string }>(
      'themes_by_study',
      `SELECT DISTINCT tag.study_id AS "studyId", ${columnsOf(Theme, 't')}
       FROM study_theme tag
       JOIN resolved_theme resolved ON resolved.id = tag.theme_id
       JOIN theme t ON t.id = resolved.resolved_id
       WHERE tag.study_id = ANY($1::uuid[]) ORDER BY "labelSv", id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Theme, rows), ({ studyId }) => studyId);
  },
};

/** Who asked for a study, by its id. */
export const commissionersByStudy: LoaderDef<string, Organisation[]> = {
  name: 'commissionersByStudy',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Organisation & { studyId: string }>(
      'commissioners_by_study',
      `SELECT asked.study_id AS "studyId", ${columnsOf(Organisation, 'o')}
       FROM study_commissioner asked JOIN organisation o ON o.id = asked.organisation_id
       WHERE asked.study_id = ANY($1::uuid[]) ORDER BY o.name, o.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Organisation, rows), ({ studyId }) => studyId);
  },
};
