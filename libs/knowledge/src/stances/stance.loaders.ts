import { allOf, asEntities, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { visibleProjects } from '@pis/projects';
import { Stance } from './stance.entity.js';

/** What other projects answered lessons the viewer has been given, in the order they did. */
export const stancesByLesson: LoaderDef<string, Stance[]> = {
  name: 'stancesByLesson',
  async batch(ctx, ids) {
    const visible = allOf([visibleProjects(ctx.viewer, 'p')], 2);
    const rows = await ctx.sql<Stance>(
      'stances_by_lesson',
      `SELECT ${columnsOf(Stance, 's')} FROM stance s JOIN project p ON p.id = s.project_id
       WHERE s.lesson_id = ANY($1::uuid[]) AND ${visible.text}
       ORDER BY s.created_at, s.id`,
      [ids, ...visible.values],
    );
    return groupedByKey(ids, asEntities(Stance, rows), ({ lessonId }) => lessonId);
  },
};
