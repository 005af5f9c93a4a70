import {
  Args,
  ArgsType,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
} from '@nestjs/graphql';
import { type GraphQLContext, type Page, PageArgs, type RequestContext } from '@pis/core';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Project } from './project.entity.js';
import { CreateProjectInput, ProjectFilter, UpdateProjectInput } from './project.inputs.js';
import {
  CreateProjectResult,
  PublishProjectResult,
  UpdateProjectResult,
  WithdrawProjectResult,
} from './project.results.js';
import { ProjectConnection } from './project-connection.js';
import { ProjectPublishing } from './project-publishing.js';
import { ProjectWriting } from './project-writing.js';
import { ProjectsService } from './projects.service.js';

@ArgsType()
class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProjectFilter)
  filter?: ProjectFilter | null;
}

@Resolver(() => Project)
export class ProjectsResolver {
  constructor(
    private readonly service: ProjectsService,
    private readonly writing: ProjectWriting,
    private readonly publishing: ProjectPublishing,
  ) {}

  @Query(() => Project, { nullable: true })
  project(
    @Context('ctx') ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<Project | null> {
    return this.service.bySlug(ctx, slug);
  }

  @Query(() => ProjectConnection)
  projects(
    @Context('ctx') ctx: RequestContext,
    @Args() { filter, first, after }: ProjectsArgs,
  ): Promise<Page<Project>> {
    return this.service.page(ctx, filter ?? {}, { first, after });
  }

  @Mutation(() => CreateProjectResult)
  async createProject(
    @Context() request: GraphQLContext,
    @Args('input') input: CreateProjectInput,
  ): Promise<typeof CreateProjectResult> {
    const { project, viewer } = await this.writing.create(request.ctx, input);
    // The fields of the answer are read with the right that has just come about.
    request.ctx = request.ctx.as(viewer);
    return project;
  }

  @Mutation(() => UpdateProjectResult)
  updateProject(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: UpdateProjectInput,
  ): Promise<typeof UpdateProjectResult> {
    return this.writing.update(ctx, input);
  }

  @Mutation(() => PublishProjectResult)
  publishProject(
    @Context('ctx') ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<typeof PublishProjectResult> {
    return this.publishing.publish(ctx, id, version);
  }

  @Mutation(() => WithdrawProjectResult)
  withdrawProject(
    @Context('ctx') ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<typeof WithdrawProjectResult> {
    return this.publishing.withdraw(ctx, id, version, reason);
  }
}
