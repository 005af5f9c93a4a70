import { createUnionType } from '@nestjs/graphql';
import { Lesson } from '../lessons/lesson.entity.js';
import { WrongState } from '../lessons/lesson.rejections.js';
import { OwnFamily } from './stance.rejections.js';

export const TakeStanceResult = createUnionType({
  name: 'TakeStanceResult',
  types: () => [Lesson, OwnFamily, WrongState] as const,
});
