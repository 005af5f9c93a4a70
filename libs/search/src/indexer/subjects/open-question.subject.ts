import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { OpenQuestion } from '@pis/knowledge';
import { publicQuestion } from '../public.js';
import { said, type Subject, type SubjectReader } from './subject.js';

interface QuestionRow extends OpenQuestion {
  answerTexts: string[];
}

/** An open question, what its source says around it, and what has been answered in its own words. */
export const openQuestionSubject: SubjectReader = {
  table: 'open_question',
  async read(ctx: RequestContext, ids: readonly string[]): Promise<Subject<OpenQuestion>[]> {
    const rows = await ctx.sql<QuestionRow>(
      'subject_open_question',
      `SELECT ${columnsOf(OpenQuestion, 'q')},
         ARRAY(SELECT text FROM open_question_answer WHERE question_id = q.id AND text IS NOT NULL
           ORDER BY position, id) AS "answerTexts"
       FROM open_question q WHERE q.id = ANY($1::uuid[]) AND ${publicQuestion('q')}`,
      [ids],
    );
    return asEntities(OpenQuestion, rows).map((item) => ({
      item,
      id: item.id,
      kind: 'OPEN_QUESTION',
      version: 1,
      language: item.language,
      title: item.text,
      labels: [],
      passages: said(item.context, ...item.answerTexts),
    }));
  },
};
