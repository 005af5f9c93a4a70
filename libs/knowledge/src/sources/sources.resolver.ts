import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project } from '@pis/projects';
import { VersionedArgs } from '../inputs/versioned.args.js';
import { Study } from '../studies/study.entity.js';
import type { Removed } from '../writing/removed.js';
import { Source, SourcePassage } from './source.entity.js';
import { AddSourceInput, ChangeSourceInput } from './source.inputs.js';
import {
  passagesBySource,
  projectIdsBySource,
  projectsBySource,
  studyBySource,
} from './source.loaders.js';
import { canEditSource } from './source.policy.js';
import {
  AddSourceResult,
  ChangeSourceResult,
  RemoveSourceResult,
  SourceRights,
} from './source.results.js';
import { SourcesService } from './sources.service.js';

@Resolver(() => Source)
export class SourcesResolver {
  constructor(private readonly sources: SourcesService) {}

  @Mutation(() => AddSourceResult)
  addSource(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: AddSourceInput,
  ): Promise<Source> {
    return this.sources.add(ctx, input);
  }

  @Mutation(() => ChangeSourceResult)
  changeSource(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: ChangeSourceInput,
  ): Promise<Source> {
    return this.sources.change(ctx, input);
  }

  @Mutation(() => RemoveSourceResult)
  removeSource(@Context('ctx') ctx: RequestContext, @Args() args: VersionedArgs): Promise<Removed> {
    return this.sources.remove(ctx, args);
  }

  @ResolveField(() => [SourcePassage])
  passages(
    @Context('ctx') ctx: RequestContext,
    @Parent() source: Source,
  ): Promise<SourcePassage[]> {
    return ctx.load(passagesBySource, source.id);
  }

  @ResolveField(() => Study, {
    nullable: true,
    description: 'The published study whose source it is.',
  })
  study(@Context('ctx') ctx: RequestContext, @Parent() source: Source): Promise<Study | null> {
    return ctx.load(studyBySource, source.id);
  }

  @ResolveField(() => [Project], {
    description: 'Projects that list it as a document, or hold evidence from it.',
  })
  projects(@Context('ctx') ctx: RequestContext, @Parent() source: Source): Promise<Project[]> {
    return ctx.load(projectsBySource, source.id);
  }

  @ResolveField(() => SourceRights)
  async viewerCan(
    @Context('ctx') ctx: RequestContext,
    @Parent() source: Source,
  ): Promise<SourceRights> {
    const projectIds = await ctx.load(projectIdsBySource, source.id);
    return { edit: canEditSource(ctx.viewer, source, projectIds) };
  }
}
