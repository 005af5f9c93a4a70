import { asEntities, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { Theme } from '@pis/projects';
import { Factor } from '../factors/factor.entity.js';

// What hangs on lessons is read without a predicate of its own: it is asked of lessons the viewer
// has been given. Merged themes and factors answer as what they were merged into.

type OfLesson<Row> = Row & { lessonId: string };

/** The themes a lesson has itself. */
export const themesByLesson: LoaderDef<string, Theme[]> = {
  name: 'themesByLesson',
  async batch(ctx, ids) {
    const rows = await ctx.sql<OfLesson<Theme>>(
      'themes_by_lesson',
      `SELECT DISTINCT tag.lesson_id AS "lessonId", ${columnsOf(Theme, 't')}
       FROM lesson_theme tag
       JOIN resolved_theme resolved ON resolved.id = tag.theme_id
       JOIN theme t ON t.id = resolved.resolved_id
       WHERE tag.lesson_id = ANY($1::uuid[]) ORDER BY "labelSv", id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Theme, rows), ({ lessonId }) => lessonId);
  },
};

/** The themes a lesson is listed and counted under: its own, else its project's. */
export const effectiveThemesByLesson: LoaderDef<string, Theme[]> = {
  name: 'effectiveThemesByLesson',
  async batch(ctx, ids) {
    const rows = await ctx.sql<OfLesson<Theme>>(
      'effective_themes_by_lesson',
      `WITH tag (lesson_id, theme_id) AS (
         SELECT lesson_id, theme_id FROM lesson_theme WHERE lesson_id = ANY($1::uuid[])
         UNION ALL
         SELECT l.id, of_project.theme_id
         FROM lesson l JOIN project_theme of_project ON of_project.project_id = l.project_id
         WHERE l.id = ANY($1::uuid[])
           AND NOT EXISTS (SELECT FROM lesson_theme own WHERE own.lesson_id = l.id)
       )
       SELECT DISTINCT tag.lesson_id AS "lessonId", ${columnsOf(Theme, 't')}
       FROM tag
       JOIN resolved_theme resolved ON resolved.id = tag.theme_id
       JOIN theme t ON t.id = resolved.resolved_id
       ORDER BY "labelSv", id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Theme, rows), ({ lessonId }) => lessonId);
  },
};

/** The factors a lesson mentions without being evidence of them. */
export const mentionsByLesson: LoaderDef<string, Factor[]> = {
  name: 'mentionsByLesson',
  async batch(ctx, ids) {
    const rows = await ctx.sql<OfLesson<Factor>>(
      'mentions_by_lesson',
      `SELECT DISTINCT tag.lesson_id AS "lessonId", ${columnsOf(Factor, 'f')}
       FROM lesson_factor tag
       JOIN resolved_factor resolved ON resolved.id = tag.factor_id
       JOIN factor f ON f.id = resolved.resolved_id
       WHERE tag.lesson_id = ANY($1::uuid[]) ORDER BY "labelSv", id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Factor, rows), ({ lessonId }) => lessonId);
  },
};

/** Whom a lesson is about, in its author's words. */
export const targetGroupsByLesson: LoaderDef<string, string[]> = {
  name: 'targetGroupsByLesson',
  async batch(ctx, ids) {
    const rows = await ctx.sql<{ lessonId: string; label: string }>(
      'target_groups_by_lesson',
      `SELECT lesson_id AS "lessonId", label FROM lesson_target_group
       WHERE lesson_id = ANY($1::uuid[]) ORDER BY label`,
      [ids],
    );
    const groups = groupedByKey(ids, rows, ({ lessonId }) => lessonId);
    return groups.map((group) => group.map(({ label }) => label));
  },
};
