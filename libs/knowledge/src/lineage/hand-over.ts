import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Lesson } from '../lessons/lesson.entity.js';

/** How a project that came after took up a lesson of the one before. */
export const LessonUptake = {
  AGREED: 'AGREED',
  CONTRADICTED: 'CONTRADICTED',
  REUSED: 'REUSED',
  SAME_EXPERIENCE: 'SAME_EXPERIENCE',
} as const;
export type LessonUptake = keyof typeof LessonUptake;
registerEnumType(LessonUptake, {
  name: 'LessonUptake',
  description: 'How a project that came after took up a lesson of the one before.',
  valuesMap: {
    AGREED: { description: 'It agrees, out of its own experience.' },
    CONTRADICTED: { description: 'It met the same, and says otherwise.' },
    REUSED: { description: 'It put the lesson to use.' },
    SAME_EXPERIENCE: { description: 'It holds evidence of a factor of the lesson, on its side.' },
  },
});

/** A lesson that went along, and in which ways. */
@ObjectType()
export class CarriedLesson {
  @Field(() => Lesson)
  lesson: Lesson;

  @Field(() => [LessonUptake])
  ways: LessonUptake[];
}

/** How many lessons there are of each kind; the lists beside hold the first of them. */
@ObjectType()
export class HandOverCounts {
  @Field(() => Int)
  carriedOver: number;

  @Field(() => Int)
  takenUpElsewhere: number;

  @Field(() => Int)
  notTakenUp: number;
}

/** What became of the published lessons of the earlier project of a link. */
@ObjectType({
  description:
    'What became of the published lessons of the earlier project of a link. Each is in one list; at most ten in a list, the latest first. Nothing for parallel projects: neither came before.',
})
export class HandOver {
  @Field(() => HandOverCounts)
  counts: HandOverCounts;

  @Field(() => [CarriedLesson], { description: 'The later project took them up.' })
  carriedOver: CarriedLesson[];

  @Field(() => [Lesson], { description: 'Only other projects took them up.' })
  takenUpElsewhere: Lesson[];

  @Field(() => [Lesson], { description: 'Nobody has taken them up.' })
  notTakenUp: Lesson[];
}
