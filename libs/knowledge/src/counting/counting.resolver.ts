import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project, Theme } from '@pis/projects';
import { CountingService } from './counting.service.js';
import { projectsWithoutEvidence } from './gap.loaders.js';
import { FactorStanding, KnowledgeGap } from './standing.js';

/** What a theme gets from the evidence: the answer to "what makes projects succeed here". */
@Resolver(() => Theme)
export class ThemeCountingResolver {
  constructor(private readonly counting: CountingService) {}

  @Query(() => [KnowledgeGap])
  knowledgeGaps(
    @Context('ctx') ctx: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 3 }) first: number | null,
  ): Promise<KnowledgeGap[]> {
    return this.counting.gaps(ctx, first ?? 3);
  }

  @ResolveField(() => [FactorStanding], {
    description:
      'Factors with evidence on this theme, most independent sources first; ties: those that helped before those that only hindered, then the order of the source, then the label. With `county` (its code) only sources that lie in it: families and cases by their places, a study that names no case by the places of its cases.',
  })
  standings(
    @Context('ctx') ctx: RequestContext,
    @Parent() { slug }: Theme,
    @Args('county', { type: () => String, nullable: true }) county: string | null,
  ): Promise<FactorStanding[]> {
    return this.counting.standingsOfTheme(ctx, slug, county ?? null);
  }

  @ResolveField(() => [Project], {
    description:
      'Published projects of the theme that no counted evidence on it comes from, neither from their families; at most 100.',
  })
  projectsWithoutEvidence(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: Theme,
  ): Promise<Project[]> {
    return ctx.load(projectsWithoutEvidence, id);
  }
}
