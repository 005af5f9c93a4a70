import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OncePerOperation, type RequestContext } from '@pis/core';
import { ProjectLinkProposal } from '@pis/projects';
import { Factor } from '../factors/factor.entity.js';
import { factorById } from '../factors/factor.loaders.js';
import { FactorChange, ProjectLinkEffectResult } from './link-effect.js';
import { LinkEffects } from './link-effect.service.js';

@Resolver(() => FactorChange)
export class LinkEffectsResolver {
  constructor(private readonly effects: LinkEffects) {}

  @OncePerOperation()
  @Query(() => ProjectLinkEffectResult, {
    nullable: true,
    description:
      'What links would do to the counting, for those who may save them; null for others. Nothing is saved.',
  })
  projectLinkEffect(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: ProjectLinkProposal,
  ): Promise<typeof ProjectLinkEffectResult | null> {
    return this.effects.of(ctx, input);
  }

  @ResolveField(() => Factor)
  factor(
    @Context('ctx') ctx: RequestContext,
    @Parent() { factorId }: FactorChange,
  ): Promise<Factor | null> {
    return ctx.load(factorById, factorId);
  }
}
