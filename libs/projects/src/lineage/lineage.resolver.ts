import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project } from '../projects/project.entity.js';
import { familyOfProject, projectById } from '../projects/project.loaders.js';
import { tiesFamily } from './families.js';
import { Lineage } from './lineage.js';
import { lineageOfProject, linksByProject } from './lineage.loaders.js';
import { SaveProjectLinkInput } from './link.inputs.js';
import { SaveProjectLinkResult } from './link.results.js';
import { LinksService } from './links.service.js';
import { ProjectLink } from './project-link.entity.js';

/** What a project leads to, and came from. */
@Resolver(() => Project)
export class ProjectLineageResolver {
  constructor(private readonly links: LinksService) {}

  @Mutation(() => SaveProjectLinkResult)
  saveProjectLink(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: SaveProjectLinkInput,
  ): Promise<typeof SaveProjectLinkResult> {
    return this.links.put(ctx, input);
  }

  @Mutation(() => Project)
  removeProjectLink(
    @Context('ctx') ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('projectId', { type: () => ID }) projectId: string,
  ): Promise<Project> {
    return this.links.remove(ctx, id, projectId);
  }

  @ResolveField(() => [ProjectLink], {
    name: 'links',
    description: 'Every link of this project, in both directions, earliest first.',
  })
  linksOf(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<ProjectLink[]> {
    return ctx.load(linksByProject, project.id);
  }

  @ResolveField(() => [Project], {
    description: 'The other published projects that are counted as one with this one.',
  })
  family(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<Project[]> {
    return ctx.load(familyOfProject, project.id);
  }

  @ResolveField(() => Lineage, {
    description:
      'Every project of the family and its neighbours, with the links between them: what the lineage shows.',
  })
  lineage(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<Lineage> {
    return ctx.load(lineageOfProject, project.id);
  }
}

@Resolver(() => ProjectLink)
export class ProjectLinkResolver {
  @ResolveField(() => Project)
  from(@Context('ctx') ctx: RequestContext, @Parent() link: ProjectLink): Promise<Project | null> {
    return ctx.load(projectById, link.fromId);
  }

  @ResolveField(() => Project)
  to(@Context('ctx') ctx: RequestContext, @Parent() link: ProjectLink): Promise<Project | null> {
    return ctx.load(projectById, link.toId);
  }

  @ResolveField(() => Boolean)
  async tiesFamily(
    @Context('ctx') ctx: RequestContext,
    @Parent() link: ProjectLink,
  ): Promise<boolean> {
    const [from, to] = await ctx.loadMany(projectById, [link.fromId, link.toId]);
    return Boolean(from && to && tiesFamily(link.kind, from, to));
  }
}
