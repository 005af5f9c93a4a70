import { ArgsType, Field } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { PageArgs } from '@pis/core';
import { ArrayMaxSize, IsArray, IsEnum, IsOptional, Length } from 'class-validator';
import { VersionedArgs } from '../inputs/versioned.args.js';
import { WrittenText } from '../inputs/written-text.js';
import { LessonState } from './lesson.entity.js';

@ArgsType()
export class WithdrawLessonArgs extends VersionedArgs {
  @Field(() => String)
  @WrittenText()
  @Length(limits.reason.min, limits.reason.max)
  reason: string;
}

@ArgsType()
export class OwnLessonsArgs extends PageArgs {
  @Field(() => [LessonState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(Object.keys(LessonState).length)
  @IsEnum(LessonState, { each: true })
  states?: LessonState[] | null;
}
