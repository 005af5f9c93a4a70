import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project } from '@pis/projects';
import { LikenessLimit } from '../likeness/likeness-limit.js';
import { JudgeConcurrentProjectInput } from './concurrent.inputs.js';
import { ConcurrentService } from './concurrent.service.js';
import { ConcurrentProjects, ConcurrentProjectsResult } from './concurrent.types.js';

@Resolver()
export class ConcurrentResolver {
  constructor(
    private readonly concurrent: ConcurrentService,
    private readonly limit: LikenessLimit,
  ) {}

  @Query(() => ConcurrentProjectsResult, {
    nullable: true,
    description: `Published projects of others that go on now, as this one does, with a theme of it or much of its words.
None where it is not published or does not go on. Null where there is no such project.`,
  })
  async concurrentProjects(
    @Context('ctx') ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<ConcurrentProjects | null> {
    await this.limit.countRelated(ctx);
    const found = await this.concurrent.ofProject(ctx, slug);
    return found && Object.assign(new ConcurrentProjects(), found);
  }

  @Mutation(() => Project, {
    description: 'Whether another project is relevant for one that the viewer is a member of.',
  })
  judgeConcurrentProject(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: JudgeConcurrentProjectInput,
  ): Promise<Project> {
    return this.concurrent.judge(ctx, input);
  }
}
