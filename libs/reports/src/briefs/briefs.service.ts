import { Injectable } from '@nestjs/common';
import {
  allOf,
  asEntities,
  columnsOf,
  isId,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  type RequestContext,
} from '@pis/core';
import { type EvidenceMapFilter, filterOfNames, instantCursor } from '@pis/knowledge';
import { ThemesService } from '@pis/projects';
import type { BriefDocument } from '../document/brief-document.js';
import { compose } from '../document/compose.js';
import type { DocumentLanguage } from '../document/language.js';
import { questionIn } from '../document/seen.js';
import { Brief } from './brief.entity.js';
import { itemsByBrief, ownBrief } from './brief-access.js';
import { changesOf } from './brief-changes.js';
import { visibleBriefs } from './brief.policy.js';
import type { BriefChanges } from './brief.results.js';
import { firstOrder } from './brief-section.js';
import { briefOfToken } from './brief-sharing.js';
import { publicNow } from './public-now.js';
import { rankedToTake, seenThrough, take } from './taking.js';

/** A row with its place in the list, as text so that nothing of the instant is lost. */
type Listed = Brief & { listedAt: string };

/** Reading briefs: one's own, one that a link leads to, and the answer that nobody has gathered. */
@Injectable()
export class BriefsService {
  constructor(private readonly themes: ThemesService) {}

  /** The brief, or null when there is none that is the viewer's. */
  byId(ctx: RequestContext, id: string): Promise<Brief | null> {
    return isId(id) ? ownBrief(ctx, id.toLowerCase()) : Promise.resolve(null);
  }

  /** The brief that a shared link leads to; null for a revoked, an unknown or a malformed one. */
  byToken(ctx: RequestContext, token: string): Promise<Brief | null> {
    return briefOfToken(ctx, token);
  }

  /** The viewer's own, the last changed first; none without an account. */
  async page(ctx: RequestContext, request: PageRequest): Promise<Page<Brief>> {
    const size = pageSize(request);
    const own = allOf([visibleBriefs(ctx.viewer)], 4);
    const rows = await ctx.sql<Listed>(
      'briefs_page',
      `SELECT ${columnsOf(Brief, 'b')}, b.updated_at::text AS "listedAt" FROM brief b
       WHERE ($2::timestamptz IS NULL OR (b.updated_at, b.id) < ($2::timestamptz, $3::uuid))
         AND ${own.text}
       ORDER BY b.updated_at DESC, b.id DESC LIMIT $1`,
      [size + 1, ...instantCursor(request), ...own.values],
    );
    return pageOf(asEntities<Brief, Listed>(Brief, rows), size, (row) => [row.listedAt, row.id]);
  }

  /** The brief as it is read, what is public no more without its words. */
  async documentOf(ctx: RequestContext, brief: Brief): Promise<BriefDocument> {
    const items = await ctx.load(itemsByBrief, brief.id);
    const now = await publicNow(
      ctx,
      items.map(({ taken }) => taken),
    );
    return compose(brief, items, now);
  }

  /** What has been published or has gone since its figures were taken. */
  async changesOf(ctx: RequestContext, brief: Brief): Promise<BriefChanges> {
    return changesOf(ctx, await ctx.load(itemsByBrief, brief.id));
  }

  /**
   * The ranked answer about a theme as a brief that is kept nowhere: its factors in their order, as
   * they are now. Null when there is no such theme.
   * @param more what else the sources are asked for: county, target group, phase
   * @throws Rejection with BriefTooLarge; BadInput when the county is none
   */
  async answer(
    ctx: RequestContext,
    themeSlug: string,
    more: EvidenceMapFilter,
    language: DocumentLanguage,
  ): Promise<BriefDocument | null> {
    const theme = await this.themes.bySlug(ctx, themeSlug);
    if (!theme) return null;
    const seen = await seenThrough(ctx, { ...more, themes: [theme.slug] });
    const taken = await take(ctx, await rankedToTake(ctx, filterOfNames(seen)));
    const takenAt = new Date();
    const words = questionIn(language, seen);
    return compose(
      { title: words, question: words, shortAnswer: '', sections: firstOrder },
      taken.map((one, index) => ({ id: String(index), takenAt, taken: one })),
      await publicNow(ctx, taken),
    );
  }
}
