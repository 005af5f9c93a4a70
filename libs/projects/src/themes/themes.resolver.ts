import { Args, Context, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf, type Page, PageArgs, type RequestContext } from '@pis/core';
import { ProjectConnection } from '../projects/project-connection.js';
import type { Project } from '../projects/project.entity.js';
import { projectPageKey, projectsByTheme } from '../projects/project-pages.js';
import { ConceptLabel } from './concept.js';
import { Theme } from './theme.entity.js';
import { labelsByTheme, themeById } from './theme.loaders.js';
import { ThemesService } from './themes.service.js';

@ObjectType()
export class ThemeConnection extends connectionOf(Theme) {}

@Resolver(() => Theme)
export class ThemesResolver {
  constructor(private readonly themes: ThemesService) {}

  @Query(() => Theme, { nullable: true })
  theme(
    @Context('ctx') ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<Theme | null> {
    return this.themes.bySlug(ctx, slug);
  }

  @Query(() => ThemeConnection, { name: 'themes' })
  page(@Context('ctx') ctx: RequestContext, @Args() page: PageArgs): Promise<Page<Theme>> {
    return this.themes.page(ctx, page);
  }

  @ResolveField(() => [ConceptLabel])
  labels(@Context('ctx') ctx: RequestContext, @Parent() theme: Theme): Promise<ConceptLabel[]> {
    return ctx.load(labelsByTheme, theme.id);
  }

  @ResolveField(() => Theme, { nullable: true })
  broader(
    @Context('ctx') ctx: RequestContext,
    @Parent() theme: Theme,
  ): Promise<Theme | null> | null {
    return theme.broaderId ? ctx.load(themeById, theme.broaderId) : null;
  }

  @ResolveField(() => Theme, { nullable: true })
  mergedInto(
    @Context('ctx') ctx: RequestContext,
    @Parent() theme: Theme,
  ): Promise<Theme | null> | null {
    return theme.mergedIntoId ? ctx.load(themeById, theme.mergedIntoId) : null;
  }

  @ResolveField(() => ProjectConnection)
  projects(
    @Context('ctx') ctx: RequestContext,
    @Parent() theme: Theme,
    @Args() page: PageArgs,
  ): Promise<Page<Project>> {
    return ctx.load(projectsByTheme, projectPageKey(theme.id, page));
  }
}
