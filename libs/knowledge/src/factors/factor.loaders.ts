import {
  allOf,
  asEntities,
  byKey,
  columnsOf,
  groupedByKey,
  type LoaderDef,
  type Page,
  pageOf,
  pageSize,
} from '@pis/core';
import type { ConceptLabel } from '@pis/projects';
import { instantCursor } from '../inputs/instant-cursor.js';
import { Lesson } from '../lessons/lesson.entity.js';
import { visibleLessons } from '../lessons/lesson.policy.js';
import { pagesBelow } from '../reading/pages-below.js';
import { Factor } from './factor.entity.js';

/** Factors by id. A merged factor answers as the one it was merged into. */
export const factorById: LoaderDef<string, Factor | null> = {
  name: 'factorById',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Factor & { askedId: string }>(
      'factor_by_id',
      `SELECT resolved.id AS "askedId", ${columnsOf(Factor, 'f')}
       FROM resolved_factor resolved JOIN factor f ON f.id = resolved.resolved_id
       WHERE resolved.id = ANY($1::uuid[])`,
      [ids],
    );
    return byKey(ids, asEntities(Factor, rows), ({ askedId }) => askedId);
  },
};

/**
 * What a factor is also called, by its id: its other labels, and every label of the factors merged
 * into it. What it is called first is not among them.
 */
export const labelsByFactor: LoaderDef<string, ConceptLabel[]> = {
  name: 'labelsByFactor',
  async batch(ctx, ids) {
    const rows = await ctx.sql<ConceptLabel & { factorId: string }>(
      'labels_by_factor',
      `WITH named (factor_id, label, language) AS (
         SELECT factor_id, label, language FROM factor_label
         UNION ALL SELECT id, label_sv, 'SV' FROM factor WHERE merged_into_id IS NOT NULL
         UNION ALL SELECT id, label_en, 'EN' FROM factor WHERE merged_into_id IS NOT NULL
       )
       SELECT DISTINCT f.id AS "factorId", named.label COLLATE "sv-x-icu" AS label, named.language
       FROM named
       JOIN resolved_factor resolved ON resolved.id = named.factor_id
       JOIN factor f ON f.id = resolved.resolved_id
       WHERE f.id = ANY($1::uuid[])
         AND named.label <> CASE named.language WHEN 'SV' THEN f.label_sv ELSE f.label_en END
       ORDER BY language DESC, label`,
      [ids],
    );
    return groupedByKey(ids, rows, ({ factorId }) => factorId);
  },
};

/** The factors directly below one, by its id, å ä ö after z. */
export const narrowerByFactor: LoaderDef<string, Factor[]> = {
  name: 'narrowerByFactor',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Factor & { broaderOneId: string }>(
      'narrower_by_factor',
      `SELECT resolved.resolved_id AS "broaderOneId", ${columnsOf(Factor, 'f')}
       FROM factor f JOIN resolved_factor resolved ON resolved.id = f.broader_id
       WHERE f.merged_into_id IS NULL AND resolved.resolved_id = ANY($1::uuid[])
         AND resolved.resolved_id <> f.id
       ORDER BY f.label_sv, f.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Factor, rows), ({ broaderOneId }) => broaderOneId);
  },
};

/**
 * Pages of the published lessons that mention a factor without evidence of it, the latest first; by
 * the factor's id.
 */
export const mentionsByFactor = pagesBelow<Lesson>(
  'mentionsByFactor',
  async (ctx, factorIds, page): Promise<Page<Lesson>[]> => {
    const size = pageSize(page);
    const visible = allOf([visibleLessons(ctx.viewer, 'l')], 5);
    const rows = await ctx.sql<Lesson & { mentionedId: string; sortedBy: string }>(
      'mentions_by_factor',
      `WITH mention AS (
         SELECT DISTINCT resolved.resolved_id AS factor_id, tag.lesson_id
         FROM lesson_factor tag JOIN resolved_factor resolved ON resolved.id = tag.factor_id
         WHERE resolved.resolved_id = ANY($1::uuid[])
       ),
       page AS (
         SELECT mention.factor_id, l.id,
           row_number() OVER (PARTITION BY mention.factor_id ORDER BY l.published_at DESC, l.id DESC) AS place
         FROM mention JOIN lesson l ON l.id = mention.lesson_id
         WHERE l.state = 'PUBLISHED' AND ${visible.text}
           AND ($3::timestamptz IS NULL OR (l.published_at, l.id) < ($3::timestamptz, $4::uuid))
           AND NOT EXISTS (
             SELECT FROM evidence e JOIN resolved_factor of_piece ON of_piece.id = e.factor_id
             WHERE e.lesson_id = l.id AND of_piece.resolved_id = mention.factor_id)
       )
       SELECT page.factor_id AS "mentionedId", l.published_at::text AS "sortedBy", ${columnsOf(Lesson, 'l')}
       FROM page JOIN lesson l ON l.id = page.id
       WHERE page.place <= $2 ORDER BY page.factor_id, page.place`,
      [factorIds, size + 1, ...instantCursor(page), ...visible.values],
    );
    return groupedByKey(factorIds, asEntities(Lesson, rows), ({ mentionedId }) => mentionedId).map(
      (group) => pageOf(group, size, (lesson) => [lesson.sortedBy, lesson.id]),
    );
  },
);
