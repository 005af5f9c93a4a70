import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project } from '@pis/projects';
import { FactorConditions } from '../counting/factor-conditions.js';
import { conditionsByFactor } from '../counting/factor-conditions.loaders.js';
import { adviceByFactor, tellersByFactor } from '../counting/factor-tellers.loaders.js';
import { Lesson } from '../lessons/lesson.entity.js';
import { Factor } from './factor.entity.js';

/** Under what conditions a factor has been met, what those who met it advise, and who they are. */
@Resolver(() => Factor)
export class FactorContextResolver {
  @ResolveField(() => [FactorConditions], {
    description:
      'Under which conditions it has been met, by county, phase, target group and year; only dimensions that something is said of.',
  })
  conditions(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: Factor,
  ): Promise<FactorConditions[]> {
    return ctx.load(conditionsByFactor, id);
  }

  @ResolveField(() => [Lesson], {
    description:
      'Counted lessons of it that say what to do, one independent source after another; at most twelve.',
  })
  advice(@Context('ctx') ctx: RequestContext, @Parent() { id }: Factor): Promise<Lesson[]> {
    return ctx.load(adviceByFactor, id);
  }

  @ResolveField(() => [Project], {
    description:
      'The published projects that tell of it, those that tell most first; at most twelve.',
  })
  toldBy(@Context('ctx') ctx: RequestContext, @Parent() { id }: Factor): Promise<Project[]> {
    return ctx.load(tellersByFactor, id);
  }
}
