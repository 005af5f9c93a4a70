import { Field, ID, InputType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { IsEnum, IsOptional, MaxLength } from 'class-validator';
import { RowId } from '../inputs/row-id.js';
import { WrittenText } from '../inputs/written-text.js';
import { StanceKind } from './stance.entity.js';

/** What a project answers a lesson. */
@InputType()
export class TakeStanceInput {
  @Field(() => ID)
  @RowId()
  lessonId: string;

  @Field(() => ID)
  @RowId()
  projectId: string;

  @Field(() => StanceKind)
  @IsEnum(StanceKind)
  kind: StanceKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.comment.max)
  comment?: string | null;
}
