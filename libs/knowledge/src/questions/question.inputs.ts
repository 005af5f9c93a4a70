import { Field, InputType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { IsEnum, IsOptional, Length } from 'class-validator';
import { WrittenText } from '../inputs/written-text.js';
import { QuestionState } from './open-question.entity.js';

@InputType()
export class OpenQuestionFilter {
  /** Slug of a theme. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @Length(0, limits.name.max)
  theme?: string | null;

  @Field(() => QuestionState, { nullable: true })
  @IsOptional()
  @IsEnum(QuestionState)
  state?: QuestionState | null;
}
