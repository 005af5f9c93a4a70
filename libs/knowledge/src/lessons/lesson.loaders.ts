import { allOf, asEntities, byKey, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { LessonRevision } from './lesson-revision.entity.js';
import { Lesson } from './lesson.entity.js';
import { visibleLessons } from './lesson.policy.js';

/** Lessons by id, as far as the viewer may read them; others are null, as absent ones are. */
export const lessonById: LoaderDef<string, Lesson | null> = {
  name: 'lessonById',
  async batch(ctx, ids) {
    const visible = allOf([visibleLessons(ctx.viewer, 'l')], 2);
    const rows = await ctx.sql<Lesson>(
      'lesson_by_id',
      `SELECT ${columnsOf(Lesson, 'l')} FROM lesson l
       WHERE l.id = ANY($1::uuid[]) AND ${visible.text}`,
      [ids, ...visible.values],
    );
    return byKey(ids, asEntities(Lesson, rows), ({ id }) => id);
  },
};

/**
 * How lessons read before they were edited, the latest first. Read without a predicate of its own:
 * it is asked of lessons the viewer has been given.
 */
export const revisionsByLesson: LoaderDef<string, LessonRevision[]> = {
  name: 'revisionsByLesson',
  async batch(ctx, ids) {
    const rows = await ctx.sql<LessonRevision>(
      'revisions_by_lesson',
      `SELECT ${columnsOf(LessonRevision, 'r')} FROM lesson_revision r
       WHERE r.lesson_id = ANY($1::uuid[]) ORDER BY r.version DESC`,
      [ids],
    );
    return groupedByKey(ids, asEntities(LessonRevision, rows), ({ lessonId }) => lessonId);
  },
};
