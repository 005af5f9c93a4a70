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
import { readTitleCursor } from '@pis/projects';
import { factorsOfTheme } from '../counting/factors-of-theme.js';
import { Factor } from './factor.entity.js';
import type { FactorFilter } from './factor.inputs.js';
import { calledLike } from './factor-labels.js';

/** Reading the vocabulary of factors. It is public as a whole. */
@Injectable()
export class FactorsService {
  /** A factor by its slug; the slug of a merged one leads to the factor it was merged into. */
  async bySlug(ctx: RequestContext, slug: string): Promise<Factor | null> {
    const rows = await ctx.sql<Factor>(
      'factor_by_slug',
      `SELECT ${columnsOf(Factor, 'f')} FROM factor asked
       JOIN resolved_factor resolved ON resolved.id = asked.id
       JOIN factor f ON f.id = resolved.resolved_id
       WHERE asked.slug = $1`,
      [slug],
    );
    return asEntities(Factor, rows)[0] ?? null;
  }

  /** The factors that stand on their own, å ä ö after z. */
  async page(
    ctx: RequestContext,
    request: PageRequest,
    { theme, label }: FactorFilter,
  ): Promise<Page<Factor>> {
    const size = pageSize(request);
    const conditions: Condition[] = [
      { text: () => 'f.merged_into_id IS NULL', values: [] },
      ...(theme ? [factorsOfTheme(theme)] : []),
      ...(label ? [calledLike(label)] : []),
    ];
    const where = allOf(conditions, 4);
    const rows = await ctx.sql<Factor>(
      'factors_page',
      `SELECT ${columnsOf(Factor, 'f')} FROM factor f
       WHERE ($2::text IS NULL OR (f.label_sv, f.id) > ($2 COLLATE "sv-x-icu", $3::uuid))
         AND ${where.text}
       ORDER BY f.label_sv, f.id LIMIT $1`,
      [size + 1, ...readTitleCursor(request.after), ...where.values],
    );
    return pageOf(asEntities(Factor, rows), size, ({ labelSv, id }) => [labelSv, id]);
  }
}
