import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { Factor } from '@pis/knowledge';
import { publicEvidence, publicStudy } from '../public.js';
import { said, type Subject, type SubjectReader } from './subject.js';

interface FactorRow extends Factor {
  otherLabels: string[];
  quotes: string[];
  origins: string[];
}

/** Quotes of one factor that are indexed; the first ones told. */
const mostQuotes = 100;

/**
 * A factor: what it is called, also by labels of factors merged into it, and what public evidence of
 * it says and comes from. Its strength is counted live and not in here.
 */
export const factorSubject: SubjectReader = {
  table: 'factor',
  async read(ctx: RequestContext, ids: readonly string[]): Promise<Subject<Factor>[]> {
    const rows = await ctx.sql<FactorRow>(
      'subject_factor',
      `WITH named AS (
         SELECT resolved_id, id FROM resolved_factor WHERE resolved_id = ANY($1::uuid[])
       ),
       told AS (
         SELECT named.resolved_id, e.* FROM named JOIN evidence e ON e.factor_id = named.id
         WHERE ${publicEvidence('e')}
       )
       SELECT ${columnsOf(Factor, 'f')},
         ARRAY(SELECT label FROM named JOIN factor_label ON factor_id = named.id
             WHERE named.resolved_id = f.id
           UNION SELECT unnest(ARRAY[other.label_sv, other.label_en]) FROM named
             JOIN factor other ON other.id = named.id
             WHERE named.resolved_id = f.id AND other.id <> f.id
           ORDER BY 1) AS "otherLabels",
         ARRAY(SELECT quote FROM told WHERE told.resolved_id = f.id AND quote IS NOT NULL
           ORDER BY created_at, id LIMIT ${mostQuotes}) AS quotes,
         ARRAY(SELECT source.title FROM told JOIN source ON source.id = told.source_id
             WHERE told.resolved_id = f.id
           UNION SELECT study.title FROM told
             LEFT JOIN study_case ON study_case.id = told.study_case_id
             JOIN study ON study.id = coalesce(told.study_id, study_case.study_id)
             WHERE told.resolved_id = f.id AND ${publicStudy('study')}
           ORDER BY 1) AS origins
       FROM factor f WHERE f.id = ANY($1::uuid[]) AND f.merged_into_id IS NULL`,
      [ids],
    );
    return asEntities(Factor, rows).map((item) => ({
      item,
      id: item.id,
      kind: 'FACTOR',
      version: 1,
      language: 'SV',
      title: item.labelSv,
      labels: said(item.labelEn, ...item.otherLabels),
      passages: said(item.definitionSv, item.definitionEn, ...item.quotes, ...item.origins),
    }));
  },
};
