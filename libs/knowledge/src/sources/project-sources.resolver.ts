import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project } from '@pis/projects';
import { ProjectSource, Source } from './source.entity.js';
import { sourceById, sourcesByProject } from './source.loaders.js';

@Resolver(() => Project)
export class ProjectSourcesResolver {
  @ResolveField(() => [ProjectSource])
  sources(
    @Context('ctx') ctx: RequestContext,
    @Parent() project: Project,
  ): Promise<ProjectSource[]> {
    return ctx.load(sourcesByProject, project.id);
  }
}

@Resolver(() => ProjectSource)
export class ProjectSourceFieldsResolver {
  @ResolveField(() => Source)
  source(
    @Context('ctx') ctx: RequestContext,
    @Parent() { sourceId }: ProjectSource,
  ): Promise<Source | null> {
    return ctx.load(sourceById, sourceId);
  }
}
