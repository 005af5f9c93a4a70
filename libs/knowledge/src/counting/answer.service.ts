import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
import { ThemesService } from '@pis/projects';
import { FactorsService } from '../factors/factors.service.js';
import { Answer, type AnswerArgs, type FactorStandingArgs } from './answer.js';
import { answerSums } from './answer.loaders.js';
import { inOrder } from './evidence-map.service.js';
import { unknownIn } from './evidence-map.reading.js';
import { FactorStanding, standingOf } from './standing.js';
import { rankedFactors } from './standing.loaders.js';
import { countedByView } from './views.loaders.js';

/** The ranked answer. Public as everything that is counted: nothing here asks who looks. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly themes: ThemesService,
    private readonly factors: FactorsService,
  ) {}

  /** The answer; null when there is no such theme. */
  async answer(ctx: RequestContext, asked: AnswerArgs): Promise<Answer | null> {
    const { county, targetGroup, phase } = asked;
    const theme = await this.themes.bySlug(ctx, asked.theme);
    if (!theme) return null;
    const filter = {
      themes: [theme.slug],
      ...(county && { counties: [county] }),
      ...(targetGroup && { targetGroups: [targetGroup] }),
      ...(phase && { phases: [phase] }),
    };
    const [factors, sums, unknown] = await Promise.all([
      ctx.load(rankedFactors, filter),
      ctx.load(answerSums, filter),
      unknownIn(ctx, filter),
    ]);
    return Object.assign(new Answer(), { themeId: theme.id, filter, factors, ...sums, unknown });
  }

  /** How one factor stands through a filter; null when there is no such factor. */
  async standing(
    ctx: RequestContext,
    { factor: slug, filter: asked }: FactorStandingArgs,
  ): Promise<FactorStanding | null> {
    const filter = inOrder(asked);
    const factor = await this.factors.bySlug(ctx, slug);
    if (!factor) return null;
    const counted = await ctx.load(countedByView, { factorId: factor.id, filter });
    return Object.assign(new FactorStanding(), {
      factorId: factor.id,
      seenFrom: { filter },
      standing: standingOf(counted),
    });
  }
}
