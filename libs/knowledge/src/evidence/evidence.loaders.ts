import {
  allOf,
  asEntities,
  byKey,
  columnsOf,
  groupedByKey,
  type LoaderDef,
  type RequestContext,
} from '@pis/core';
import { Evidence } from './evidence.entity.js';
import { visibleEvidence } from './evidence.policy.js';

/** Evidence by id, as far as the viewer may read it. */
export const evidenceById: LoaderDef<string, Evidence | null> = {
  name: 'evidenceById',
  async batch(ctx, ids) {
    const visible = allOf([visibleEvidence(ctx.viewer, 'e')], 2);
    const rows = await ctx.sql<Evidence>(
      'evidence_by_id',
      `SELECT ${columnsOf(Evidence, 'e')} FROM evidence e
       WHERE e.id = ANY($1::uuid[]) AND ${visible.text}`,
      [ids, ...visible.values],
    );
    return byKey(ids, asEntities(Evidence, rows), ({ id }) => id);
  },
};

// Evidence of a holder is read without a predicate of its own: it is asked of holders the viewer
// has been given.

const heldBy = (
  column: 'lesson_id' | 'project_id',
  keyOf: (evidence: Evidence) => string | null,
) => ({
  name: `evidence_by_${column}`,
  async batch(ctx: RequestContext, ids: readonly string[]): Promise<Evidence[][]> {
    const rows = await ctx.sql<Evidence>(
      `evidence_by_${column}`,
      `SELECT ${columnsOf(Evidence, 'e')} FROM evidence e
       WHERE e.${column} = ANY($1::uuid[]) ORDER BY e.position, e.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Evidence, rows), (row) => keyOf(row) ?? '');
  },
});

/** What a lesson is evidence of, and its quotes. */
export const evidenceByLesson: LoaderDef<string, Evidence[]> = heldBy(
  'lesson_id',
  ({ lessonId }) => lessonId,
);

/** Evidence a project holds itself, not by its lessons. */
export const evidenceByProject: LoaderDef<string, Evidence[]> = heldBy(
  'project_id',
  ({ projectId }) => projectId,
);

/** Evidence of a study and of its cases. */
export const evidenceByStudy: LoaderDef<string, Evidence[]> = {
  name: 'evidenceByStudy',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Evidence & { ofStudyId: string }>(
      'evidence_by_study',
      `SELECT coalesce(e.study_id, sc.study_id) AS "ofStudyId", ${columnsOf(Evidence, 'e')}
       FROM evidence e LEFT JOIN study_case sc ON sc.id = e.study_case_id
       WHERE e.study_id = ANY($1::uuid[]) OR sc.study_id = ANY($1::uuid[])
       ORDER BY e.position, e.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Evidence, rows), ({ ofStudyId }) => ofStudyId);
  },
};
