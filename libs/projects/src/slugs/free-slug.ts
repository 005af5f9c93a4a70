import type { RequestContext } from '@pis/core';
import { firstFree, slugOf } from './slug.js';

/** Tables whose rows have an address of their own. */
export type SluggedTable =
  'factor' | 'open_question' | 'organisation' | 'project' | 'study' | 'theme';

/**
 * A slug for a new row, made from its title or label once and kept for ever. Somebody may take it
 * before the row is written: insert with ON CONFLICT DO NOTHING, and ask again when nothing was
 * inserted.
 */
export async function freeSlug(
  ctx: RequestContext,
  table: SluggedTable,
  text: string,
): Promise<string> {
  const slug = slugOf(text);
  // Reads drafts too: an address that is taken is taken for everyone.
  const rows = await ctx.sql<{ slug: string }>(
    `${table}_slugs_like`,
    `SELECT slug FROM "${table}" WHERE slug = $1 OR slug ~ ('^' || $1 || '-[0-9]+$')`,
    [slug],
  );
  return firstFree(slug, new Set(rows.map((row) => row.slug)));
}
