import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Organisation } from '../organisations/organisation.entity.js';
import { organisationById } from '../organisations/organisation.loaders.js';
import { Project } from '../projects/project.entity.js';
import { Grant } from './grant.entity.js';
import { SaveGrantInput } from './grant.inputs.js';
import { SaveGrantResult } from './grant.results.js';
import { GrantsService } from './grants.service.js';

@Resolver(() => Grant)
export class GrantsResolver {
  constructor(private readonly grants: GrantsService) {}

  @Mutation(() => SaveGrantResult)
  saveGrant(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: SaveGrantInput,
  ): Promise<typeof SaveGrantResult> {
    return this.grants.put(ctx, input);
  }

  @Mutation(() => Project)
  removeGrant(
    @Context('ctx') ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Project> {
    return this.grants.remove(ctx, id);
  }

  @ResolveField(() => Organisation)
  funder(
    @Context('ctx') ctx: RequestContext,
    @Parent() { funderId }: Grant,
  ): Promise<Organisation | null> {
    return ctx.load(organisationById, funderId);
  }
}
