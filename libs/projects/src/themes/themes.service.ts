import { Injectable } from '@nestjs/common';
import {
  asEntities,
  columnsOf,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  type RequestContext,
} from '@pis/core';
import { readTitleCursor } from '../projects/title-cursor.js';
import { Theme } from './theme.entity.js';

/** Reading the vocabulary of themes. */
@Injectable()
export class ThemesService {
  /** A theme by its slug; the slug of a merged one leads to the theme it was merged into. */
  async bySlug(ctx: RequestContext, slug: string): Promise<Theme | null> {
    const rows = await ctx.sql<Theme>(
      'theme_by_slug',
      `SELECT ${columnsOf(Theme, 't')} FROM theme asked
       JOIN resolved_theme resolved ON resolved.id = asked.id
       JOIN theme t ON t.id = resolved.resolved_id
       WHERE asked.slug = $1`,
      [slug],
    );
    return asEntities(Theme, rows)[0] ?? null;
  }

  /** All themes that stand on their own, å ä ö after z. */
  async page(ctx: RequestContext, request: PageRequest): Promise<Page<Theme>> {
    const size = pageSize(request);
    const [label, id] = readTitleCursor(request.after);
    const rows = await ctx.sql<Theme>(
      'themes_page',
      `SELECT ${columnsOf(Theme, 't')} FROM theme t
       WHERE t.merged_into_id IS NULL
         AND ($2::text IS NULL OR (t.label_sv, t.id) > ($2 COLLATE "sv-x-icu", $3::uuid))
       ORDER BY t.label_sv, t.id LIMIT $1`,
      [size + 1, label, id],
    );
    return pageOf(asEntities(Theme, rows), size, (theme) => [theme.labelSv, theme.id]);
  }
}
