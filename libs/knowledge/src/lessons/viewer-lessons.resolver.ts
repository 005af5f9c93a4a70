import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SignedInPerson } from '@pis/accounts';
import type { Page, RequestContext } from '@pis/core';
import { LessonConnection } from './lesson-connection.js';
import { OwnLessonsArgs } from './lesson.args.js';
import type { Lesson } from './lesson.entity.js';
import { LessonsService } from './lessons.service.js';

/** What knowledge adds to the person who is signed in. Right after a sign-in that is not yet the request's viewer. */
@Resolver(() => SignedInPerson)
export class ViewerLessonsResolver {
  constructor(private readonly lessonsService: LessonsService) {}

  @ResolveField(() => LessonConnection, {
    description: "The viewer's own lessons in these states, last changed first.",
  })
  lessons(
    @Context('ctx') ctx: RequestContext,
    @Parent() person: SignedInPerson,
    @Args() { states, ...page }: OwnLessonsArgs,
  ): Promise<Page<Lesson>> {
    return this.lessonsService.ofAuthor(ctx, person.id, page, states ?? null);
  }
}
