import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Grant } from '../grants/grant.entity.js';
import { grantsByProject } from '../grants/grant.loaders.js';
import { Participation } from '../participations/participation.entity.js';
import { participationsByProject } from '../participations/participation.loaders.js';
import { Place } from '../places/place.entity.js';
import { Theme } from '../themes/theme.entity.js';
import { Project } from './project.entity.js';
import {
  goalsByProject,
  identifiersByProject,
  placesByProject,
  targetGroupsByProject,
  themesByProject,
  webLinksByProject,
} from './project.loaders.js';
import { projectRights } from './project.policy.js';
import { ProjectGoal, ProjectIdentifier, ProjectWebLink } from './project-facts.entity.js';
import { phaseOf, ProjectPhase, today } from './project-phase.js';
import { ProjectRights } from './project-rights.js';

/** What is told of a project beside its own row. */
@Resolver(() => Project)
export class ProjectFieldsResolver {
  @ResolveField(() => ProjectPhase)
  phase(@Parent() project: Project): ProjectPhase {
    return phaseOf(project, today());
  }

  @ResolveField(() => [ProjectIdentifier])
  identifiers(
    @Context('ctx') ctx: RequestContext,
    @Parent() project: Project,
  ): Promise<ProjectIdentifier[]> {
    return ctx.load(identifiersByProject, project.id);
  }

  @ResolveField(() => [String])
  targetGroups(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<string[]> {
    return ctx.load(targetGroupsByProject, project.id);
  }

  @ResolveField(() => [ProjectGoal])
  goals(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<ProjectGoal[]> {
    return ctx.load(goalsByProject, project.id);
  }

  @ResolveField(() => [ProjectWebLink])
  webLinks(
    @Context('ctx') ctx: RequestContext,
    @Parent() project: Project,
  ): Promise<ProjectWebLink[]> {
    return ctx.load(webLinksByProject, project.id);
  }

  @ResolveField(() => [Theme])
  themes(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<Theme[]> {
    return ctx.load(themesByProject, project.id);
  }

  @ResolveField(() => [Place])
  places(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<Place[]> {
    return ctx.load(placesByProject, project.id);
  }

  @ResolveField(() => [Participation])
  participations(
    @Context('ctx') ctx: RequestContext,
    @Parent() project: Project,
  ): Promise<Participation[]> {
    return ctx.load(participationsByProject, project.id);
  }

  @ResolveField(() => [Grant])
  grants(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<Grant[]> {
    return ctx.load(grantsByProject, project.id);
  }

  @ResolveField(() => ProjectRights)
  viewerCan(@Context('ctx') ctx: RequestContext, @Parent() project: Project): ProjectRights {
    return projectRights(ctx.viewer, project);
  }
}
