import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project } from '../projects/project.entity.js';
import { familyOfProject, projectById } from '../projects/project.loaders.js';
import { tiesFamily } from './families.js';
import { linksByProject } from './lineage.loaders.js';
import { LineageService } from './lineage.service.js';
import { SaveProjectLinkInput } from './link.inputs.js';
import { SaveProjectLinkResult } from './link.results.js';
import { LinksService } from './links.service.js';
import { ProjectFamily } from './project-family.js';
import { ProjectLink } from './project-link.entity.js';

/** What a project leads to, and came from. */
@Resolver(() => Project)
export class ProjectLineageResolver {
  constructor(
    private readonly links: LinksService,
    private readonly lineage: LineageService,
  ) {}

  @Query(() => ProjectFamily, {
    nullable: true,
    description: 'Where a project came from and what it led to, as far as the viewer may see it.',
  })
  projectFamily(
    @Context('ctx') ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<ProjectFamily | null> {
    return this.lineage.familyOf(ctx, slug);
  }

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
