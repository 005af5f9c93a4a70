import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Page, PageArgs, type RequestContext } from '@pis/core';
import { Project } from '@pis/projects';
import { LessonConnection } from './lesson-connection.js';
import type { Lesson } from './lesson.entity.js';
import { lessonsByProject } from './project-lessons.loaders.js';

@Resolver(() => Project)
export class ProjectLessonsResolver {
  @ResolveField(() => LessonConnection, {
    description: 'Its published lessons, the newest first.',
  })
  lessons(
    @Context('ctx') ctx: RequestContext,
    @Parent() project: Project,
    @Args() page: PageArgs,
  ): Promise<Page<Lesson>> {
    return ctx.load(lessonsByProject, { parentId: project.id, page, filter: null });
  }
}
