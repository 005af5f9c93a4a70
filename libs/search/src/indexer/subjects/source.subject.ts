import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { Source } from '@pis/knowledge';
import { publicSource, publicStudy } from '../public.js';
import { said, type Subject, type SubjectReader } from './subject.js';

interface SourceRow extends Source {
  studies: string[];
  passageTexts: string[];
}

/** A document: its title and publisher, the study it reports, and its own words as far as they are kept. */
export const sourceSubject: SubjectReader = {
  table: 'source',
  async read(ctx: RequestContext, ids: readonly string[]): Promise<Subject<Source>[]> {
    const rows = await ctx.sql<SourceRow>(
      'subject_source',
      `SELECT ${columnsOf(Source, 's')},
         ARRAY(SELECT told FROM study CROSS JOIN LATERAL (
             VALUES (1, study.title), (2, study.summary), (3, study.description)) AS parts (place, told)
           WHERE study.source_id = s.id AND ${publicStudy('study')} AND told IS NOT NULL
           ORDER BY study.id, place) AS studies,
         ARRAY(SELECT text FROM source_passage WHERE source_id = s.id ORDER BY position, id) AS "passageTexts"
       FROM source s WHERE s.id = ANY($1::uuid[]) AND ${publicSource('s')}`,
      [ids],
    );
    return asEntities(Source, rows).map((item) => ({
      item,
      id: item.id,
      kind: 'SOURCE',
      version: item.version,
      language: item.language,
      title: item.title,
      labels: said(item.publisher),
      passages: said(item.note, ...item.studies, ...item.passageTexts),
    }));
  },
};
