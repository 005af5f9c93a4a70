import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GlobalRole, type RequestContext } from '@pis/core';
import { rolesByPerson } from '../roles/global-role.loaders.js';
import { PeopleService } from './people.service.js';
import { UpdateSettingsInput } from './settings.inputs.js';
import { SettingsService } from './settings.service.js';
import { SignedInPerson } from './signed-in-person.js';

@Resolver(() => SignedInPerson)
export class ViewerResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly settings: SettingsService,
  ) {}

  @Query(() => SignedInPerson, { nullable: true })
  viewer(@Context('ctx') ctx: RequestContext): Promise<SignedInPerson | null> {
    return this.people.viewer(ctx);
  }

  @ResolveField(() => [GlobalRole])
  roles(
    @Context('ctx') ctx: RequestContext,
    @Parent() person: SignedInPerson,
  ): Promise<GlobalRole[]> {
    return ctx.load(rolesByPerson, person.id);
  }

  @Mutation(() => SignedInPerson)
  updateSettings(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: UpdateSettingsInput,
  ): Promise<SignedInPerson> {
    return this.settings.update(ctx, input);
  }
}
