import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { Theme } from '@pis/projects';
import { said, type Subject, type SubjectReader } from './subject.js';

interface ThemeRow extends Theme {
  otherLabels: string[];
}

/** A theme: what it is called, also by labels of themes merged into it, and its definition. */
export const themeSubject: SubjectReader = {
  table: 'theme',
  async read(ctx: RequestContext, ids: readonly string[]): Promise<Subject<Theme>[]> {
    const rows = await ctx.sql<ThemeRow>(
      'subject_theme',
      `WITH named AS (
         SELECT resolved_id, id FROM resolved_theme WHERE resolved_id = ANY($1::uuid[])
       )
       SELECT ${columnsOf(Theme, 't')},
         ARRAY(SELECT label FROM named JOIN theme_label ON theme_id = named.id
             WHERE named.resolved_id = t.id
           UNION SELECT unnest(ARRAY[other.label_sv, other.label_en]) FROM named
             JOIN theme other ON other.id = named.id
             WHERE named.resolved_id = t.id AND other.id <> t.id
           ORDER BY 1) AS "otherLabels"
       FROM theme t WHERE t.id = ANY($1::uuid[]) AND t.merged_into_id IS NULL`,
      [ids],
    );
    return asEntities(Theme, rows).map((item) => ({
      item,
      id: item.id,
      kind: 'THEME',
      version: 1,
      language: 'SV',
      title: item.labelSv,
      labels: said(item.labelEn, ...item.otherLabels),
      passages: said(item.definitionSv, item.definitionEn),
    }));
  },
};
