import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project, projectById } from '@pis/projects';
import { isCounted } from '../counting/counting.loaders.js';
import { Factor } from '../factors/factor.entity.js';
import { factorById } from '../factors/factor.loaders.js';
import { Lesson } from '../lessons/lesson.entity.js';
import { lessonById } from '../lessons/lesson.loaders.js';
import { Source, SourcePassage } from '../sources/source.entity.js';
import { passageById, sourceById } from '../sources/source.loaders.js';
import { Study, StudyCase } from '../studies/study.entity.js';
import { studyById, studyCaseById } from '../studies/study.loaders.js';
import { holderOf } from './evidence-holder.js';
import { Evidence } from './evidence.entity.js';
import { canEditEvidence } from './evidence.policy.js';
import { EvidenceRights } from './evidence.results.js';

/** What hangs on a piece of evidence. */
@Resolver(() => Evidence)
export class EvidenceFieldsResolver {
  @ResolveField(() => Factor, { nullable: true })
  factor(
    @Context('ctx') ctx: RequestContext,
    @Parent() { factorId }: Evidence,
  ): Promise<Factor | null> | null {
    return factorId ? ctx.load(factorById, factorId) : null;
  }

  @ResolveField(() => SourcePassage, { nullable: true })
  passage(
    @Context('ctx') ctx: RequestContext,
    @Parent() { passageId }: Evidence,
  ): Promise<SourcePassage | null> | null {
    return passageId ? ctx.load(passageById, passageId) : null;
  }

  @ResolveField(() => Source, { nullable: true })
  source(
    @Context('ctx') ctx: RequestContext,
    @Parent() { sourceId }: Evidence,
  ): Promise<Source | null> | null {
    return sourceId ? ctx.load(sourceById, sourceId) : null;
  }

  @ResolveField(() => Lesson, { nullable: true })
  lesson(
    @Context('ctx') ctx: RequestContext,
    @Parent() { lessonId }: Evidence,
  ): Promise<Lesson | null> | null {
    return lessonId ? ctx.load(lessonById, lessonId) : null;
  }

  @ResolveField(() => Project, { nullable: true })
  project(
    @Context('ctx') ctx: RequestContext,
    @Parent() { projectId }: Evidence,
  ): Promise<Project | null> | null {
    return projectId ? ctx.load(projectById, projectId) : null;
  }

  @ResolveField(() => Study, { nullable: true })
  study(
    @Context('ctx') ctx: RequestContext,
    @Parent() { studyId }: Evidence,
  ): Promise<Study | null> | null {
    return studyId ? ctx.load(studyById, studyId) : null;
  }

  @ResolveField(() => StudyCase, { nullable: true })
  studyCase(
    @Context('ctx') ctx: RequestContext,
    @Parent() { studyCaseId }: Evidence,
  ): Promise<StudyCase | null> | null {
    return studyCaseId ? ctx.load(studyCaseById, studyCaseId) : null;
  }

  @ResolveField(() => Boolean)
  counted(@Context('ctx') ctx: RequestContext, @Parent() { id }: Evidence): Promise<boolean> {
    return ctx.load(isCounted, id);
  }

  @ResolveField(() => EvidenceRights)
  async viewerCan(
    @Context('ctx') ctx: RequestContext,
    @Parent() evidence: Evidence,
  ): Promise<EvidenceRights> {
    const holder = await holderOf(ctx, evidence);
    return { edit: holder !== null && canEditEvidence(ctx.viewer, holder) };
  }
}
