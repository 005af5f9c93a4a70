import { Context, ResolveField, Resolver } from '@nestjs/graphql';
import { Instance } from '@pis/accounts';
import type { RequestContext } from '@pis/core';
import { ProjectsService } from './projects.service.js';

@Resolver(() => Instance)
export class SampleContentResolver {
  constructor(private readonly projects: ProjectsService) {}

  @ResolveField(() => Boolean)
  sampleContent(@Context('ctx') ctx: RequestContext): Promise<boolean> {
    return this.projects.hasSampleContent(ctx);
  }
}
