import { Injectable } from '@nestjs/common';
import { BadInput, type RequestContext } from '@pis/core';
import { knowledgeGaps } from './gap.loaders.js';
import type { FactorStanding, KnowledgeGap } from './standing.js';
import { standingsByTheme } from './standing.loaders.js';

/** How many gaps one request may ask for. */
const mostGaps = 20;

/**
 * What the evidence says, counted. Everything here and in the loaders beside it is public: only what
 * is published counts, whoever looks.
 */
@Injectable()
export class CountingService {
  /** The ranked factors of a theme; `county` is the code of a county, null for the whole country. */
  standingsOfTheme(
    ctx: RequestContext,
    themeId: string,
    county: string | null,
  ): Promise<FactorStanding[]> {
    return ctx.load(standingsByTheme, { themeId, county });
  }

  /** What nobody has told yet. @throws BadInput when more is asked for than one answer holds. */
  gaps(ctx: RequestContext, first: number): Promise<KnowledgeGap[]> {
    if (first < 1 || first > mostGaps) {
      throw new BadInput('first', `Ask for 1 to ${mostGaps} gaps at a time.`);
    }
    return knowledgeGaps(ctx, first);
  }
}
