import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '@pis/accounts';
import type { RequestContext } from '@pis/core';
import { Place, placeByCode, Project, projectById, Theme } from '@pis/projects';
import { Evidence } from '../evidence/evidence.entity.js';
import { evidenceByLesson } from '../evidence/evidence.loaders.js';
import { Factor } from '../factors/factor.entity.js';
import { Stance } from '../stances/stance.entity.js';
import { stancesByLesson } from '../stances/stance.loaders.js';
import { LessonRevision } from './lesson-revision.entity.js';
import { lessonRights } from './lesson-viewer-rights.js';
import {
  effectiveThemesByLesson,
  mentionsByLesson,
  targetGroupsByLesson,
  themesByLesson,
} from './lesson-tags.loaders.js';
import { Lesson } from './lesson.entity.js';
import { revisionsByLesson } from './lesson.loaders.js';
import { LessonRights } from './lesson.results.js';
import { namedPerson } from './named-person.js';

/** What hangs on a lesson: one statement a field, however many lessons. */
@Resolver(() => Lesson)
export class LessonFieldsResolver {
  @ResolveField(() => ID, { nullable: true, description: 'Shown to the author only.' })
  clientKey(@Context('ctx') { viewer }: RequestContext, @Parent() lesson: Lesson): string | null {
    return viewer.personId !== null && viewer.personId === lesson.authorId
      ? lesson.clientKey
      : null;
  }

  @ResolveField(() => Project, { nullable: true })
  project(
    @Context('ctx') ctx: RequestContext,
    @Parent() { projectId }: Lesson,
  ): Promise<Project | null> | null {
    return projectId ? ctx.load(projectById, projectId) : null;
  }

  @ResolveField(() => Place, { nullable: true })
  place(
    @Context('ctx') ctx: RequestContext,
    @Parent() { placeCode }: Lesson,
  ): Promise<Place | null> | null {
    return placeCode ? ctx.load(placeByCode, placeCode) : null;
  }

  @ResolveField(() => Person, { nullable: true })
  author(
    @Context('ctx') ctx: RequestContext,
    @Parent() { authorId }: Lesson,
  ): Promise<Person | null> {
    return namedPerson(ctx, authorId);
  }

  @ResolveField(() => [Theme])
  themes(@Context('ctx') ctx: RequestContext, @Parent() lesson: Lesson): Promise<Theme[]> {
    return ctx.load(themesByLesson, lesson.id);
  }

  @ResolveField(() => [Theme], {
    description: 'Themes of the lesson, or of its project where it has none of its own.',
  })
  effectiveThemes(@Context('ctx') ctx: RequestContext, @Parent() lesson: Lesson): Promise<Theme[]> {
    return ctx.load(effectiveThemesByLesson, lesson.id);
  }

  @ResolveField(() => [String])
  targetGroups(@Context('ctx') ctx: RequestContext, @Parent() lesson: Lesson): Promise<string[]> {
    return ctx.load(targetGroupsByLesson, lesson.id);
  }

  @ResolveField(() => [Factor])
  mentions(@Context('ctx') ctx: RequestContext, @Parent() lesson: Lesson): Promise<Factor[]> {
    return ctx.load(mentionsByLesson, lesson.id);
  }

  @ResolveField(() => [Evidence])
  evidence(@Context('ctx') ctx: RequestContext, @Parent() lesson: Lesson): Promise<Evidence[]> {
    return ctx.load(evidenceByLesson, lesson.id);
  }

  @ResolveField(() => [Stance])
  stances(@Context('ctx') ctx: RequestContext, @Parent() lesson: Lesson): Promise<Stance[]> {
    return ctx.load(stancesByLesson, lesson.id);
  }

  @ResolveField(() => [LessonRevision])
  revisions(
    @Context('ctx') ctx: RequestContext,
    @Parent() lesson: Lesson,
  ): Promise<LessonRevision[]> {
    return ctx.load(revisionsByLesson, lesson.id);
  }

  @ResolveField(() => LessonRights)
  viewerCan(@Context('ctx') ctx: RequestContext, @Parent() lesson: Lesson): Promise<LessonRights> {
    return lessonRights(ctx, lesson);
  }
}

@Resolver(() => LessonRevision)
export class LessonRevisionFieldsResolver {
  @ResolveField(() => Person, { nullable: true })
  editor(
    @Context('ctx') ctx: RequestContext,
    @Parent() { editorId }: LessonRevision,
  ): Promise<Person | null> {
    return namedPerson(ctx, editorId);
  }
}
