import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { EditConflict, PeriodNotValid } from '@pis/core';
import { Lesson } from './lesson.entity.js';
import { LessonNotReady, LooksPersonal, WrongState } from './lesson.rejections.js';

export const SaveDraftResult = createUnionType({
  name: 'SaveDraftResult',
  types: () => [Lesson, LessonNotReady, WrongState, PeriodNotValid] as const,
});

export const PublishLessonResult = createUnionType({
  name: 'PublishLessonResult',
  types: () => [Lesson, LessonNotReady, LooksPersonal, PeriodNotValid, WrongState] as const,
});

export const EditLessonResult = createUnionType({
  name: 'EditLessonResult',
  types: () => [Lesson, EditConflict, LessonNotReady, LooksPersonal, PeriodNotValid] as const,
});

export const ChangeLessonStateResult = createUnionType({
  name: 'ChangeLessonStateResult',
  types: () => [Lesson, EditConflict, LessonNotReady, WrongState] as const,
});

/** What the viewer may do with a lesson now. */
@ObjectType()
export class LessonRights {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  publish: boolean;

  @Field(() => Boolean)
  withdraw: boolean;

  @Field(() => Boolean)
  addEvidence: boolean;

  @Field(() => Boolean)
  takeStance: boolean;

  @Field(() => Boolean)
  discard: boolean;
}
