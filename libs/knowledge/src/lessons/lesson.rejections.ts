import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PersonalPattern as PatternName } from '@pis/contract';
import { UserError } from '@pis/core';
import { LessonState } from './lesson.entity.js';

export const LessonProblem = {
  PROJECT_NOT_PUBLISHED: 'PROJECT_NOT_PUBLISHED',
  TEXT_TOO_LONG: 'TEXT_TOO_LONG',
  TEXT_TOO_SHORT: 'TEXT_TOO_SHORT',
} as const;
export type LessonProblem = keyof typeof LessonProblem;
registerEnumType(LessonProblem, { name: 'LessonProblem' });

export const PersonalPattern = {
  EMAIL: 'EMAIL',
  PERSONAL_NUMBER: 'PERSONAL_NUMBER',
  PHONE: 'PHONE',
} as const satisfies Record<PatternName, PatternName>;
registerEnumType(PersonalPattern, { name: 'PersonalPattern' });

/** What is missing before the lesson can be kept or become public. */
@ObjectType({ implements: () => [UserError] })
export class LessonNotReady extends UserError {
  @Field(() => [LessonProblem])
  problems: LessonProblem[];

  constructor(problems: LessonProblem[]) {
    super();
    this.message =
      'The lesson is not ready: write one to three sentences, and publish its project first.';
    this.problems = problems;
  }
}

/** The text holds what looks like personal data. Nothing was published. */
@ObjectType({
  implements: () => [UserError],
  description:
    'The text holds what looks like personal data. Nothing was published; take it out, or send again with `confirmed: true` if it is none.',
})
export class LooksPersonal extends UserError {
  @Field(() => [PersonalPattern])
  kinds: PatternName[];

  constructor(kinds: PatternName[]) {
    super();
    this.message =
      'The text seems to hold an identity number, an address or a telephone number. Take it out, or confirm that it is none.';
    this.kinds = kinds;
  }
}

/** The step is not one that leads on from the state the lesson is in. */
@ObjectType({
  implements: () => [UserError],
  description: 'The step is not one that leads on from the state the lesson is in.',
})
export class WrongState extends UserError {
  @Field(() => LessonState)
  state: LessonState;

  constructor(state: LessonState) {
    super();
    this.message = `The lesson is ${state}, and that does not lead on to this step. Read it again.`;
    this.state = state;
  }
}
