import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SignedInPerson } from '@pis/accounts';
import { OncePerOperation, type RequestContext } from '@pis/core';
import { Organisation } from '../organisations/organisation.entity.js';
import { Project } from '../projects/project.entity.js';
import { InviteToProjectInput } from './member.inputs.js';
import { InviteToProjectResult, RemoveMemberResult } from './member.results.js';
import { membersSeenBy } from './members.js';
import { MemberOfProject, ProjectMembership } from './membership.js';
import {
  membersByProject,
  membershipsByPerson,
  organisationsByPerson,
} from './membership.loaders.js';
import { MembershipsService } from './memberships.service.js';
import { ViewerRights } from './viewer-rights.js';

@Resolver(() => Project)
export class ProjectMembersResolver {
  constructor(private readonly memberships: MembershipsService) {}

  @Mutation(() => InviteToProjectResult)
  @OncePerOperation()
  inviteToProject(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: InviteToProjectInput,
  ): Promise<typeof InviteToProjectResult> {
    return this.memberships.invite(ctx, input);
  }

  @Mutation(() => RemoveMemberResult)
  removeMember(
    @Context('ctx') ctx: RequestContext,
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<typeof RemoveMemberResult> {
    return this.memberships.remove(ctx, projectId, personId);
  }

  @ResolveField(() => [MemberOfProject])
  async members(
    @Context('ctx') ctx: RequestContext,
    @Parent() project: Project,
  ): Promise<MemberOfProject[]> {
    return membersSeenBy(ctx.viewer, project, await ctx.load(membersByProject, project.id));
  }
}

/** What the one who is signed in belongs to. */
@Resolver(() => SignedInPerson)
export class ViewerMembershipsResolver {
  @ResolveField(() => [ProjectMembership])
  memberships(
    @Context('ctx') ctx: RequestContext,
    @Parent() person: SignedInPerson,
  ): Promise<ProjectMembership[]> {
    return ctx.load(membershipsByPerson, person.id);
  }

  @ResolveField(() => [Organisation])
  organisations(
    @Context('ctx') ctx: RequestContext,
    @Parent() person: SignedInPerson,
  ): Promise<Organisation[]> {
    return ctx.load(organisationsByPerson, person.id);
  }

  @ResolveField(() => ViewerRights)
  viewerCan(@Parent() person: SignedInPerson): ViewerRights {
    // Whoever has an account may: see canCreateProject.
    return { personId: person.id, createProject: true };
  }
}
