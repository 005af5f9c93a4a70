import { asEntities, columnsOf, groupedByKey, pageOf, pageSize } from '@pis/core';
import { instantCursor } from '../inputs/instant-cursor.js';
import { pagesBelow } from '../reading/pages-below.js';
import { Lesson } from './lesson.entity.js';

type Listed = Lesson & { listedAt: string };

/**
 * Pages of projects' lessons, the newest first. Read without a predicate of its own: only what is
 * published is listed, of projects the viewer has been given.
 */
export const lessonsByProject = pagesBelow<Lesson>(
  'lessonsByProject',
  async (ctx, projectIds, page) => {
    const size = pageSize(page);
    const rows = await ctx.sql<Listed>(
      'lessons_by_project',
      `SELECT listed.* FROM unnest($1::uuid[]) AS asked (id)
       CROSS JOIN LATERAL (
         SELECT ${columnsOf(Lesson, 'l')}, l.published_at::text AS "listedAt" FROM lesson l
         WHERE l.project_id = asked.id AND l.state = 'PUBLISHED'
           AND ($3::timestamptz IS NULL OR (l.published_at, l.id) < ($3::timestamptz, $4::uuid))
         ORDER BY l.published_at DESC, l.id DESC LIMIT $2
       ) listed
       ORDER BY listed."publishedAt" DESC, listed.id DESC`,
      [projectIds, size + 1, ...instantCursor(page)],
    );
    const lessons = asEntities<Lesson, Listed>(Lesson, rows);
    return groupedByKey(projectIds, lessons, ({ projectId }) => projectId ?? '').map((group) =>
      pageOf(group, size, (lesson) => [lesson.listedAt, lesson.id]),
    );
  },
);
