import { byKey, groupedByKey, type LoaderDef, asEntities, columnsOf } from '@pis/core';
import { ConceptLabel } from './concept.js';
import { Theme } from './theme.entity.js';

/** Themes by id. A merged theme answers as the one it was merged into. */
export const themeById: LoaderDef<string, Theme | null> = {
  name: 'themeById',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Theme & { askedId: string }>(
      'theme_by_id',
      `SELECT resolved.id AS "askedId", ${columnsOf(Theme, 't')}
       FROM resolved_theme resolved JOIN theme t ON t.id = resolved.resolved_id
       WHERE resolved.id = ANY($1::uuid[])`,
      [ids],
    );
    return byKey(ids, asEntities(Theme, rows), ({ askedId }) => askedId);
  },
};

/** What a theme is also called, by its id. */
export const labelsByTheme: LoaderDef<string, ConceptLabel[]> = {
  name: 'labelsByTheme',
  async batch(ctx, ids) {
    const rows = await ctx.sql<ConceptLabel & { themeId: string }>(
      'labels_by_theme',
      `SELECT theme_id AS "themeId", label, language FROM theme_label
       WHERE theme_id = ANY($1::uuid[]) ORDER BY language DESC, label COLLATE "sv-x-icu"`,
      [ids],
    );
    return groupedByKey(ids, rows, ({ themeId }) => themeId);
  },
};
