import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OncePerOperation, type RequestContext } from '@pis/core';
import { Project } from '../projects/project.entity.js';
import { ContactProjectInput } from './contact.inputs.js';
import { ContactProjectResult } from './contact.results.js';
import { ContactService } from './contact.service.js';

@Resolver(() => Project)
export class ContactResolver {
  constructor(private readonly contact: ContactService) {}

  @ResolveField(() => Boolean, {
    description: 'Whether an owner has said that other projects may contact them through PIS.',
  })
  takesContact(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<boolean> {
    return this.contact.isTakenBy(ctx, project);
  }

  @Mutation(() => ContactProjectResult)
  @OncePerOperation()
  contactProject(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: ContactProjectInput,
  ): Promise<typeof ContactProjectResult> {
    return this.contact.contact(ctx, input);
  }
}
