import {
  Args,
  Context,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { connectionOf, type Page, PageArgs, type RequestContext } from '@pis/core';
import { ConceptLabel } from '@pis/projects';
import { LessonConnection } from '../lessons/lesson-connection.js';
import type { Lesson } from '../lessons/lesson.entity.js';
import { Factor } from './factor.entity.js';
import { FactorFilter, ProposeFactorInput } from './factor.inputs.js';
import {
  factorById,
  labelsByFactor,
  mentionsByFactor,
  narrowerByFactor,
} from './factor.loaders.js';
import { canAcceptFactor } from './factor.policy.js';
import { FactorProposals } from './factor-proposals.js';
import { ProposeFactorResult } from './factor.results.js';
import { FactorRights } from './factor-rights.js';
import { FactorsService } from './factors.service.js';

@ObjectType()
export class FactorConnection extends connectionOf(Factor) {}

@Resolver(() => Factor)
export class FactorsResolver {
  constructor(
    private readonly factors: FactorsService,
    private readonly proposals: FactorProposals,
  ) {}

  @Query(() => Factor, { nullable: true })
  factor(
    @Context('ctx') ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<Factor | null> {
    return this.factors.bySlug(ctx, slug);
  }

  @Query(() => FactorConnection, { name: 'factors' })
  page(
    @Context('ctx') ctx: RequestContext,
    @Args('filter', { type: () => FactorFilter, nullable: true }) filter: FactorFilter | null,
    @Args() page: PageArgs,
  ): Promise<Page<Factor>> {
    return this.factors.page(ctx, page, filter ?? {});
  }

  @Mutation(() => ProposeFactorResult)
  proposeFactor(
    @Context('ctx') ctx: RequestContext,
    @Args('input', { type: () => ProposeFactorInput }) input: ProposeFactorInput,
  ): Promise<Factor> {
    return this.proposals.propose(ctx, input);
  }

  @ResolveField(() => [ConceptLabel])
  labels(@Context('ctx') ctx: RequestContext, @Parent() { id }: Factor): Promise<ConceptLabel[]> {
    return ctx.load(labelsByFactor, id);
  }

  @ResolveField(() => Factor, { nullable: true })
  async broader(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id, broaderId }: Factor,
  ): Promise<Factor | null> {
    const broader = broaderId ? await ctx.load(factorById, broaderId) : null;
    // What was merged into its own narrower factor has none.
    return broader?.id === id ? null : broader;
  }

  @ResolveField(() => [Factor])
  narrower(@Context('ctx') ctx: RequestContext, @Parent() { id }: Factor): Promise<Factor[]> {
    return ctx.load(narrowerByFactor, id);
  }

  @ResolveField(() => Factor, { nullable: true })
  mergedInto(
    @Context('ctx') ctx: RequestContext,
    @Parent() { mergedIntoId }: Factor,
  ): Promise<Factor | null> | null {
    return mergedIntoId ? ctx.load(factorById, mergedIntoId) : null;
  }

  @ResolveField(() => LessonConnection, {
    description: 'Lessons that mention the factor without evidence.',
  })
  mentions(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: Factor,
    @Args() page: PageArgs,
  ): Promise<Page<Lesson>> {
    return ctx.load(mentionsByFactor, { parentId: id, page, filter: null });
  }

  @ResolveField(() => FactorRights)
  viewerCan(@Context('ctx') { viewer }: RequestContext): FactorRights {
    return { accept: canAcceptFactor(viewer) };
  }
}
