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
import { OpenQuestion } from './open-question.entity.js';
import { visibleQuestions } from './open-question.policy.js';
import { openness, questionCursor } from './question-cursor.js';
import type { OpenQuestionFilter } from './question.inputs.js';

const onTheme = (slug: string): Condition => ({
  text: (first) => `q.id IN (
    SELECT tag.question_id FROM open_question_theme tag
    JOIN resolved_theme of_tag ON of_tag.id = tag.theme_id
    JOIN resolved_theme asked ON asked.resolved_id = of_tag.resolved_id
    JOIN theme ON theme.id = asked.id WHERE theme.slug = $${first})`,
  values: [slug],
});

/** Reading what the network has not answered. */
@Injectable()
export class QuestionsService {
  async bySlug(ctx: RequestContext, slug: string): Promise<OpenQuestion | null> {
    const visible = allOf([visibleQuestions(ctx.viewer)], 2);
    const rows = await ctx.sql<OpenQuestion>(
      'question_by_slug',
      `SELECT ${columnsOf(OpenQuestion, 'q')} FROM open_question q
       WHERE q.slug = $1 AND ${visible.text}`,
      [slug, ...visible.values],
    );
    return asEntities(OpenQuestion, rows)[0] ?? null;
  }

  /** Those that wait for an answer first, then the newest. */
  async page(
    ctx: RequestContext,
    request: PageRequest,
    { theme, state }: OpenQuestionFilter,
  ): Promise<Page<OpenQuestion>> {
    const size = pageSize(request);
    const conditions: Condition[] = [
      visibleQuestions(ctx.viewer),
      ...(theme ? [onTheme(theme)] : []),
      ...(state ? [{ text: (first: number) => `q.state = $${first}`, values: [state] }] : []),
    ];
    const where = allOf(conditions, 4);
    const rows = await ctx.sql<OpenQuestion & { rank: number }>(
      'questions_page',
      `SELECT ${openness('q')} AS rank, ${columnsOf(OpenQuestion, 'q')} FROM open_question q
       WHERE ($2::int IS NULL OR ${openness('q')} > $2 OR (${openness('q')} = $2 AND q.id < $3::uuid))
         AND ${where.text}
       ORDER BY rank, q.id DESC LIMIT $1`,
      [size + 1, ...questionCursor(request), ...where.values],
    );
    return pageOf(asEntities(OpenQuestion, rows), size, ({ rank, id }) => [rank, id]);
  }
}
