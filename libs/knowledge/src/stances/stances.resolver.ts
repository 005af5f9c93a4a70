import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project, projectById } from '@pis/projects';
import { Lesson } from '../lessons/lesson.entity.js';
import { StanceArgs } from './stance.args.js';
import { Stance } from './stance.entity.js';
import { TakeStanceInput } from './stance.inputs.js';
import { TakeStanceResult } from './stance.results.js';
import { StancesService } from './stances.service.js';

@Resolver(() => Stance)
export class StancesResolver {
  constructor(private readonly stances: StancesService) {}

  @Mutation(() => TakeStanceResult)
  takeStance(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: TakeStanceInput,
  ): Promise<Lesson> {
    return this.stances.take(ctx, input);
  }

  @Mutation(() => Lesson)
  withdrawStance(@Context('ctx') ctx: RequestContext, @Args() args: StanceArgs): Promise<Lesson> {
    return this.stances.withdraw(ctx, args);
  }

  @ResolveField(() => Project)
  project(@Context('ctx') ctx: RequestContext, @Parent() stance: Stance): Promise<Project | null> {
    return ctx.load(projectById, stance.projectId);
  }
}
