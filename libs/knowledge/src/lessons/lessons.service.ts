import { Injectable } from '@nestjs/common';
import {
  allOf,
  asEntities,
  columnsOf,
  type Condition,
  isId,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  type RequestContext,
} from '@pis/core';
import { instantCursor } from '../inputs/instant-cursor.js';
import { filterConditions } from './lesson-filter.js';
import { Lesson, type LessonState } from './lesson.entity.js';
import type { LessonFilter } from './lesson.inputs.js';
import { lessonById } from './lesson.loaders.js';
import { visibleLessons } from './lesson.policy.js';

/** A row with its place in the list, as text so that nothing of the instant is lost. */
type Listed = Lesson & { listedAt: string };

/** What lists are sorted by: the day of publishing, or of writing where there is none. */
const listedAt = (state: LessonState): string =>
  state === 'DRAFT' || state === 'IN_REVIEW' ? 'l.created_at' : 'l.published_at';

/** Reading lessons. Everything goes through what the viewer may see. */
@Injectable()
export class LessonsService {
  /** The lesson, or null when there is none the viewer may read. */
  byId(ctx: RequestContext, id: string): Promise<Lesson | null> {
    return isId(id) ? ctx.load(lessonById, id.toLowerCase()) : Promise.resolve(null);
  }

  /** Published lessons, the newest first; another state when the filter names it. */
  page(ctx: RequestContext, request: PageRequest, filter: LessonFilter): Promise<Page<Lesson>> {
    const state = filter.state ?? 'PUBLISHED';
    return this.list(ctx, request, listedAt(state), [
      { text: (first) => `l.state = $${first}`, values: [state] },
      visibleLessons(ctx.viewer, 'l'),
      ...filterConditions(filter),
    ]);
  }

  /**
   * A person's own lessons, last changed first. Asked of the person who is signed in, so that it
   * needs no other predicate.
   */
  ofAuthor(
    ctx: RequestContext,
    authorId: string,
    request: PageRequest,
    states: readonly LessonState[] | null,
  ): Promise<Page<Lesson>> {
    const conditions: Condition[] = [
      { text: (first) => `l.author_id = $${first}`, values: [authorId] },
    ];
    if (states) {
      conditions.push({ text: (first) => `l.state = ANY($${first}::text[])`, values: [states] });
    }
    return this.list(ctx, request, 'l.updated_at', conditions);
  }

  private async list(
    ctx: RequestContext,
    request: PageRequest,
    sortedBy: string,
    conditions: readonly Condition[],
  ): Promise<Page<Lesson>> {
    const size = pageSize(request);
    const where = allOf(conditions, 4);
    const rows = await ctx.sql<Listed>(
      'lessons_page',
      `SELECT ${columnsOf(Lesson, 'l')}, ${sortedBy}::text AS "listedAt" FROM lesson l
       WHERE ($2::timestamptz IS NULL OR (${sortedBy}, l.id) < ($2::timestamptz, $3::uuid))
         AND ${where.text}
       ORDER BY ${sortedBy} DESC, l.id DESC LIMIT $1`,
      [size + 1, ...instantCursor(request), ...where.values],
    );
    return pageOf(asEntities<Lesson, Listed>(Lesson, rows), size, (row) => [row.listedAt, row.id]);
  }
}
