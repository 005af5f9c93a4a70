import { Injectable } from '@nestjs/common';
import { BadInput, type RequestContext } from '@pis/core';
import { knowledgeGaps } from './gap.loaders.js';
import type { FactorStanding, KnowledgeGap } from './standing.js';
import { rankedFactors } from './standing.loaders.js';

/** How many gaps one request may ask for. */
const mostGaps = 20;

/**
 * What the evidence says, counted. Everything here and in the loaders beside it is public: only what
 * is published counts, whoever looks.
 */
@Injectable()
export class CountingService {
  /** The ranked factors of a theme by its slug; `county` is the code of a county, null for all. */
  standingsOfTheme(
    ctx: RequestContext,
    theme: string,
    county: string | null,
  ): Promise<FactorStanding[]> {
    return ctx.load(rankedFactors, {
      themes: [theme],
      counties: county === null ? null : [county],
    });
  }

  /** What nobody has told yet. @throws BadInput when more is asked for than one answer holds. */
  gaps(ctx: RequestContext, first: number): Promise<KnowledgeGap[]> {
    if (first < 1 || first > mostGaps) {
      throw new BadInput('first', `Ask for 1 to ${mostGaps} gaps at a time.`);
    }
    return knowledgeGaps(ctx, first);
  }
}
