import {
  Args,
  ArgsType,
  Context,
  Field,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { connectionOf, type Page, PageArgs, type RequestContext } from '@pis/core';
import { IsOptional } from 'class-validator';
import { Line } from '../inputs/texts.js';
import { ProjectConnection } from '../projects/project-connection.js';
import type { Project } from '../projects/project.entity.js';
import {
  projectPageKey,
  projectsByFunder,
  projectsByOrganisation,
} from '../projects/project-pages.js';
import { Organisation } from './organisation.entity.js';
import { aliasesByOrganisation, organisationById } from './organisation.loaders.js';
import { OrganisationsService } from './organisations.service.js';

@ObjectType()
export class OrganisationConnection extends connectionOf(Organisation) {}

@ArgsType()
class OrganisationsArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.name.max)
  name?: string | null;
}

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @Query(() => Organisation, { nullable: true })
  organisation(
    @Context('ctx') ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<Organisation | null> {
    return this.organisations.bySlug(ctx, slug);
  }

  @Query(() => OrganisationConnection, { name: 'organisations' })
  page(
    @Context('ctx') ctx: RequestContext,
    @Args() { name, first, after }: OrganisationsArgs,
  ): Promise<Page<Organisation>> {
    return this.organisations.page(ctx, name, { first, after });
  }

  @ResolveField(() => [String])
  aliases(
    @Context('ctx') ctx: RequestContext,
    @Parent() organisation: Organisation,
  ): Promise<string[]> {
    return ctx.load(aliasesByOrganisation, organisation.id);
  }

  @ResolveField(() => Organisation, { nullable: true })
  partOf(
    @Context('ctx') ctx: RequestContext,
    @Parent() { partOfId }: Organisation,
  ): Promise<Organisation | null> | null {
    return partOfId ? ctx.load(organisationById, partOfId) : null;
  }

  @ResolveField(() => Organisation, { nullable: true })
  successor(
    @Context('ctx') ctx: RequestContext,
    @Parent() { successorId }: Organisation,
  ): Promise<Organisation | null> | null {
    return successorId ? ctx.load(organisationById, successorId) : null;
  }

  @ResolveField(() => ProjectConnection)
  projects(
    @Context('ctx') ctx: RequestContext,
    @Parent() organisation: Organisation,
    @Args() page: PageArgs,
  ): Promise<Page<Project>> {
    return ctx.load(projectsByOrganisation, projectPageKey(organisation.id, page));
  }

  @ResolveField(() => ProjectConnection)
  fundedProjects(
    @Context('ctx') ctx: RequestContext,
    @Parent() organisation: Organisation,
    @Args() page: PageArgs,
  ): Promise<Page<Project>> {
    return ctx.load(projectsByFunder, projectPageKey(organisation.id, page));
  }
}
