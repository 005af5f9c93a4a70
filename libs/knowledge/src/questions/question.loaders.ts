import {
  allOf,
  asEntities,
  columnsOf,
  groupedByKey,
  type LoaderDef,
  type Page,
  pageOf,
  pageSize,
} from '@pis/core';
import { Theme } from '@pis/projects';
import { visibleLessons } from '../lessons/lesson.policy.js';
import { pagesBelow } from '../reading/pages-below.js';
import { OpenQuestion, QuestionAnswer } from './open-question.entity.js';
import { visibleQuestions } from './open-question.policy.js';
import { openness, questionCursor } from './question-cursor.js';

/** What is asked in a project, by its id, what waits for an answer first. */
export const questionsByProject: LoaderDef<string, OpenQuestion[]> = {
  name: 'questionsByProject',
  async batch(ctx, ids) {
    const visible = allOf([visibleQuestions(ctx.viewer)], 2);
    const rows = await ctx.sql<OpenQuestion>(
      'questions_by_project',
      `SELECT ${columnsOf(OpenQuestion, 'q')} FROM open_question q
       WHERE q.project_id = ANY($1::uuid[]) AND ${visible.text}
       ORDER BY ${openness('q')}, q.id DESC`,
      [ids, ...visible.values],
    );
    return groupedByKey(ids, asEntities(OpenQuestion, rows), ({ projectId }) => projectId ?? '');
  },
};

type Ranked = OpenQuestion & { ofThemeId: string; rank: number };

/** Pages of the questions on a theme, by its id. */
export const questionsByTheme = pagesBelow<OpenQuestion>(
  'questionsByTheme',
  async (ctx, themeIds, page): Promise<Page<OpenQuestion>[]> => {
    const size = pageSize(page);
    const visible = allOf([visibleQuestions(ctx.viewer)], 5);
    const rows = await ctx.sql<Ranked>(
      'questions_by_theme',
      `WITH asked AS (
         SELECT DISTINCT resolved.resolved_id AS theme_id, tag.question_id
         FROM open_question_theme tag JOIN resolved_theme resolved ON resolved.id = tag.theme_id
         WHERE resolved.resolved_id = ANY($1::uuid[])
       ),
       page AS (
         SELECT asked.theme_id, q.id, ${openness('q')} AS rank,
           row_number() OVER (PARTITION BY asked.theme_id ORDER BY ${openness('q')}, q.id DESC) AS place
         FROM asked JOIN open_question q ON q.id = asked.question_id
         WHERE ${visible.text}
           AND ($3::int IS NULL OR ${openness('q')} > $3 OR (${openness('q')} = $3 AND q.id < $4::uuid))
       )
       SELECT page.theme_id AS "ofThemeId", page.rank, ${columnsOf(OpenQuestion, 'q')}
       FROM page JOIN open_question q ON q.id = page.id
       WHERE page.place <= $2 ORDER BY page.theme_id, page.place`,
      [themeIds, size + 1, ...questionCursor(page), ...visible.values],
    );
    return groupedByKey(themeIds, asEntities(OpenQuestion, rows), ({ ofThemeId }) => ofThemeId).map(
      (group) => pageOf(group, size, ({ rank, id }) => [rank, id]),
    );
  },
);

/** Merged themes as the ones they were merged into, each once; by the id of the question. */
export const themesByQuestion: LoaderDef<string, Theme[]> = {
  name: 'themesByQuestion',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Theme & { questionId: string }>(
      'themes_by_question',
      `SELECT DISTINCT tag.question_id AS "questionId", ${columnsOf(Theme, 't')}
       FROM open_question_theme tag
       JOIN resolved_theme resolved ON resolved.id = tag.theme_id
       JOIN theme t ON t.id = resolved.resolved_id
       WHERE tag.question_id = ANY($1::uuid[]) ORDER BY "labelSv", id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Theme, rows), ({ questionId }) => questionId);
  },
};

/**
 * The answers to a question in their order, by its id. An answer that is nothing but a lesson the
 * viewer may not read is not there: that there is one would tell of the lesson.
 */
export const answersByQuestion: LoaderDef<string, QuestionAnswer[]> = {
  name: 'answersByQuestion',
  async batch(ctx, ids) {
    const visible = allOf([visibleLessons(ctx.viewer, 'l')], 2);
    const rows = await ctx.sql<QuestionAnswer>(
      'answers_by_question',
      `SELECT ${columnsOf(QuestionAnswer, 'a')} FROM open_question_answer a
       WHERE a.question_id = ANY($1::uuid[]) AND (a.text IS NOT NULL
         OR EXISTS (SELECT FROM lesson l WHERE l.id = a.lesson_id AND ${visible.text}))
       ORDER BY a.position, a.id`,
      [ids, ...visible.values],
    );
    return groupedByKey(ids, asEntities(QuestionAnswer, rows), ({ questionId }) => questionId);
  },
};
