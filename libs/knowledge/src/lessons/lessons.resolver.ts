import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Page, PageArgs, type RequestContext } from '@pis/core';
import { confirmation } from '../inputs/confirmation.js';
import { VersionedArgs } from '../inputs/versioned.args.js';
import { Removed } from '../writing/removed.js';
import { LessonConnection } from './lesson-connection.js';
import { LessonDrafts } from './lesson-drafts.js';
import { LessonEditing } from './lesson-editing.js';
import { LessonPublishing } from './lesson-publishing.js';
import { WithdrawLessonArgs } from './lesson.args.js';
import { Lesson } from './lesson.entity.js';
import { EditLessonInput, LessonFilter, LessonInput } from './lesson.inputs.js';
import {
  ChangeLessonStateResult,
  EditLessonResult,
  PublishLessonResult,
  SaveDraftResult,
} from './lesson.results.js';
import { LessonsService } from './lessons.service.js';

@Resolver(() => Lesson)
export class LessonsResolver {
  constructor(
    private readonly lessons: LessonsService,
    private readonly drafts: LessonDrafts,
    private readonly publishing: LessonPublishing,
    private readonly editing: LessonEditing,
  ) {}

  @Query(() => Lesson, { nullable: true })
  lesson(
    @Context('ctx') ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Lesson | null> {
    return this.lessons.byId(ctx, id);
  }

  @Query(() => LessonConnection, { name: 'lessons' })
  page(
    @Context('ctx') ctx: RequestContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => LessonFilter, nullable: true }) filter?: LessonFilter,
  ): Promise<Page<Lesson>> {
    return this.lessons.page(ctx, page, filter ?? {});
  }

  @Mutation(() => SaveDraftResult)
  saveDraft(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: LessonInput,
  ): Promise<Lesson> {
    return this.drafts.keep(ctx, input);
  }

  @Mutation(() => Removed)
  discardDraft(
    @Context('ctx') ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Removed> {
    return this.drafts.discard(ctx, id);
  }

  @Mutation(() => PublishLessonResult)
  publishLesson(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: LessonInput,
    @Args('confirmed', confirmation) confirmed: boolean | null,
  ): Promise<Lesson> {
    return this.publishing.publish(ctx, input, confirmed ?? false);
  }

  @Mutation(() => ChangeLessonStateResult)
  approveLesson(@Context('ctx') ctx: RequestContext, @Args() args: VersionedArgs): Promise<Lesson> {
    return this.publishing.approve(ctx, args);
  }

  @Mutation(() => EditLessonResult)
  editLesson(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: EditLessonInput,
    @Args('confirmed', confirmation) confirmed: boolean | null,
  ): Promise<Lesson> {
    return this.editing.edit(ctx, input, confirmed ?? false);
  }

  @Mutation(() => ChangeLessonStateResult)
  withdrawLesson(
    @Context('ctx') ctx: RequestContext,
    @Args() args: WithdrawLessonArgs,
  ): Promise<Lesson> {
    return this.publishing.withdraw(ctx, args);
  }

  @Mutation(() => ChangeLessonStateResult)
  republishLesson(
    @Context('ctx') ctx: RequestContext,
    @Args() args: VersionedArgs,
  ): Promise<Lesson> {
    return this.publishing.republish(ctx, args);
  }
}
