import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project, Theme, themeById } from '@pis/projects';
import { Evidence } from '../evidence/evidence.entity.js';
import { Factor } from '../factors/factor.entity.js';
import { factorById } from '../factors/factor.loaders.js';
import { leadingByStanding } from './counting.loaders.js';
import { projectsOfGap } from './gap.loaders.js';
import { FactorStanding, KnowledgeGap, ThemeStanding } from './standing.js';

@Resolver(() => FactorStanding)
export class FactorStandingResolver {
  @ResolveField(() => Factor)
  factor(
    @Context('ctx') ctx: RequestContext,
    @Parent() { factorId }: FactorStanding,
  ): Promise<Factor | null> {
    return ctx.load(factorById, factorId);
  }

  @ResolveField(() => [Evidence], {
    description:
      'At most three pieces of evidence, one source after another, the other side among them.',
  })
  leading(
    @Context('ctx') ctx: RequestContext,
    @Parent() standing: FactorStanding,
  ): Promise<Evidence[]> {
    return ctx.load(leadingByStanding, standing);
  }
}

@Resolver(() => ThemeStanding)
export class ThemeStandingResolver {
  @ResolveField(() => Theme)
  theme(
    @Context('ctx') ctx: RequestContext,
    @Parent() { themeId }: ThemeStanding,
  ): Promise<Theme | null> {
    return ctx.load(themeById, themeId);
  }
}

@Resolver(() => KnowledgeGap)
export class KnowledgeGapResolver {
  @ResolveField(() => Factor)
  factor(
    @Context('ctx') ctx: RequestContext,
    @Parent() { factorId }: KnowledgeGap,
  ): Promise<Factor | null> {
    return ctx.load(factorById, factorId);
  }

  @ResolveField(() => Theme)
  theme(
    @Context('ctx') ctx: RequestContext,
    @Parent() { themeId }: KnowledgeGap,
  ): Promise<Theme | null> {
    return ctx.load(themeById, themeId);
  }

  @ResolveField(() => [Project], {
    description: 'Published projects of the theme, at most three.',
  })
  projects(
    @Context('ctx') ctx: RequestContext,
    @Parent() { themeId }: KnowledgeGap,
  ): Promise<Project[]> {
    return ctx.load(projectsOfGap, themeId);
  }
}
