import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Organisation } from '../organisations/organisation.entity.js';
import { organisationById } from '../organisations/organisation.loaders.js';
import { Project } from '../projects/project.entity.js';
import { Participation } from './participation.entity.js';
import { SaveParticipationInput } from './participation.inputs.js';
import { SaveParticipationResult } from './participation.results.js';
import { ParticipationsService } from './participations.service.js';

@Resolver(() => Participation)
export class ParticipationsResolver {
  constructor(private readonly participations: ParticipationsService) {}

  @Mutation(() => SaveParticipationResult)
  saveParticipation(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: SaveParticipationInput,
  ): Promise<typeof SaveParticipationResult> {
    return this.participations.put(ctx, input);
  }

  @Mutation(() => Project)
  removeParticipation(
    @Context('ctx') ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Project> {
    return this.participations.remove(ctx, id);
  }

  @ResolveField(() => Organisation)
  organisation(
    @Context('ctx') ctx: RequestContext,
    @Parent() { organisationId }: Participation,
  ): Promise<Organisation | null> {
    return ctx.load(organisationById, organisationId);
  }
}
