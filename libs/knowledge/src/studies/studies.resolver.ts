import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import {
  Organisation,
  organisationById,
  Place,
  placeByCode,
  Project,
  projectById,
  Theme,
} from '@pis/projects';
import { Evidence } from '../evidence/evidence.entity.js';
import { evidenceByStudy } from '../evidence/evidence.loaders.js';
import { Source } from '../sources/source.entity.js';
import { sourceById } from '../sources/source.loaders.js';
import { StudiesService } from './studies.service.js';
import { Study, StudyCase } from './study.entity.js';
import { casesByStudy, commissionersByStudy, studyById, themesByStudy } from './study.loaders.js';

@Resolver(() => Study)
export class StudiesResolver {
  constructor(private readonly studies: StudiesService) {}

  @Query(() => Study, { nullable: true })
  study(
    @Context('ctx') ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<Study | null> {
    return this.studies.bySlug(ctx, slug);
  }

  @ResolveField(() => Organisation, { nullable: true })
  performer(
    @Context('ctx') ctx: RequestContext,
    @Parent() { performerId }: Study,
  ): Promise<Organisation | null> | null {
    return performerId ? ctx.load(organisationById, performerId) : null;
  }

  @ResolveField(() => [Organisation])
  commissioners(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: Study,
  ): Promise<Organisation[]> {
    return ctx.load(commissionersByStudy, id);
  }

  @ResolveField(() => Source, { nullable: true })
  source(
    @Context('ctx') ctx: RequestContext,
    @Parent() { sourceId }: Study,
  ): Promise<Source | null> | null {
    return sourceId ? ctx.load(sourceById, sourceId) : null;
  }

  @ResolveField(() => [Theme])
  themes(@Context('ctx') ctx: RequestContext, @Parent() { id }: Study): Promise<Theme[]> {
    return ctx.load(themesByStudy, id);
  }

  @ResolveField(() => [StudyCase])
  cases(@Context('ctx') ctx: RequestContext, @Parent() { id }: Study): Promise<StudyCase[]> {
    return ctx.load(casesByStudy, id);
  }

  @ResolveField(() => [Evidence])
  evidence(@Context('ctx') ctx: RequestContext, @Parent() { id }: Study): Promise<Evidence[]> {
    return ctx.load(evidenceByStudy, id);
  }
}

@Resolver(() => StudyCase)
export class StudyCaseResolver {
  @ResolveField(() => Place)
  place(
    @Context('ctx') ctx: RequestContext,
    @Parent() { placeCode }: StudyCase,
  ): Promise<Place | null> {
    return ctx.load(placeByCode, placeCode);
  }

  @ResolveField(() => Project, { nullable: true })
  project(
    @Context('ctx') ctx: RequestContext,
    @Parent() { projectId }: StudyCase,
  ): Promise<Project | null> | null {
    return projectId ? ctx.load(projectById, projectId) : null;
  }

  @ResolveField(() => Study)
  study(
    @Context('ctx') ctx: RequestContext,
    @Parent() { studyId }: StudyCase,
  ): Promise<Study | null> {
    return ctx.load(studyById, studyId);
  }
}
