import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project, Theme, themeById } from '@pis/projects';
import { Factor } from '../factors/factor.entity.js';
import { factorById } from '../factors/factor.loaders.js';
import { Answer, AnswerArgs, FactorStandingArgs, SilentFactor } from './answer.js';
import { silentFactors, silentProjects } from './answer.loaders.js';
import { AnswerService } from './answer.service.js';
import { FactorStanding } from './standing.js';

@Resolver(() => Answer)
export class AnswerResolver {
  constructor(private readonly answers: AnswerService) {}

  @Query(() => Answer, {
    nullable: true,
    description:
      'What makes projects on a theme succeed or fail; null when there is no such theme.',
  })
  answer(@Context('ctx') ctx: RequestContext, @Args() asked: AnswerArgs): Promise<Answer | null> {
    return this.answers.answer(ctx, asked);
  }

  @Query(() => FactorStanding, {
    nullable: true,
    description:
      'How a factor stands in a part of the evidence; null when there is no such factor.',
  })
  factorStanding(
    @Context('ctx') ctx: RequestContext,
    @Args() asked: FactorStandingArgs,
  ): Promise<FactorStanding | null> {
    return this.answers.standing(ctx, asked);
  }

  @ResolveField(() => Theme)
  theme(@Context('ctx') ctx: RequestContext, @Parent() { themeId }: Answer): Promise<Theme | null> {
    return ctx.load(themeById, themeId);
  }

  @ResolveField(() => [SilentFactor], {
    description:
      'Factors that are known elsewhere and not told of here, those of most sources first; at most five.',
  })
  silentFactors(
    @Context('ctx') ctx: RequestContext,
    @Parent() { filter }: Answer,
  ): Promise<SilentFactor[]> {
    return ctx.load(silentFactors, filter);
  }

  @ResolveField(() => [Project], {
    description:
      'Published projects that could have told and whose family says nothing here; at most 100.',
  })
  silentProjects(
    @Context('ctx') ctx: RequestContext,
    @Parent() { filter }: Answer,
  ): Promise<Project[]> {
    return ctx.load(silentProjects, filter);
  }
}

@Resolver(() => SilentFactor)
export class SilentFactorResolver {
  @ResolveField(() => Factor)
  factor(
    @Context('ctx') ctx: RequestContext,
    @Parent() { factorId }: SilentFactor,
  ): Promise<Factor | null> {
    return ctx.load(factorById, factorId);
  }
}
