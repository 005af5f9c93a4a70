import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { limits } from '@pis/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEnum,
  IsInt,
  IsOptional,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { RowId, RowIds } from '../inputs/row-id.js';
import { WrittenText, WrittenTexts } from '../inputs/written-text.js';
import { Polarity } from '../evidence/polarity.js';
import { LessonLevel, LessonPhase, LessonState } from './lesson.entity.js';

/** A factor the lesson is evidence of, on the side it says. */
@InputType()
export class LessonEvidenceInput {
  @Field(() => ID)
  @RowId()
  factorId: string;

  @Field(() => Polarity)
  @IsEnum(Polarity)
  polarity: Polarity;
}

/** What may be said of a lesson besides its text. */
@InputType({ isAbstract: true })
export abstract class LessonDetailsInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @RowId()
  projectId?: string | null;

  @Field(() => Polarity, { nullable: true })
  @IsOptional()
  @IsEnum(Polarity)
  polarity?: Polarity | null;

  @Field(() => [ID], { nullable: true, description: 'Factors it only mentions.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.tags.max)
  @RowIds()
  mentionIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.tags.max)
  @RowIds()
  themeIds?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.tags.max)
  @WrittenTexts()
  @MaxLength(limits.label.max, { each: true })
  targetGroups?: string[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.lessonDetail.max)
  whatHappened?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.lessonDetail.max)
  recommendation?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.lessonDetail.max)
  conditions?: string | null;

  @Field(() => LessonPhase, { nullable: true })
  @IsOptional()
  @IsEnum(LessonPhase)
  phase?: LessonPhase | null;

  @Field(() => LessonLevel, { nullable: true })
  @IsOptional()
  @IsEnum(LessonLevel)
  level?: LessonLevel | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.edtf.max)
  experience?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @WrittenText()
  placeCode?: string | null;
}

/** A lesson as its form holds it, whole: what is left out is empty. */
@InputType()
export class LessonInput extends LessonDetailsInput {
  @Field(() => ID, {
    description:
      'Made by the client once per lesson; a repeated request with the same key never doubles.',
  })
  @RowId()
  clientKey: string;

  /** Its length is judged by the lesson's rules, so that what was typed comes back with a reason. */
  @Field(() => String)
  @WrittenText()
  text: string;

  @Field(() => Language, { nullable: true })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;

  @Field(() => [LessonEvidenceInput], {
    nullable: true,
    description: 'Factors the lesson is evidence of, each on the side it says.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.lessonFactors.max)
  @ArrayUnique(({ factorId }: LessonEvidenceInput) => factorId)
  @ValidateNested({ each: true })
  @Type(() => LessonEvidenceInput)
  factors?: LessonEvidenceInput[] | null;
}

/** A change of a lesson: what is left out stays as it is, null empties. */
@InputType()
export class EditLessonInput extends LessonDetailsInput {
  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => String, { nullable: true, description: 'Said in the history: why it was changed.' })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.reason.max)
  note?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  text?: string | null;
}

/** Which lessons a list holds. Themes, factors and projects by slug, counties by code. */
@InputType()
export class LessonFilter {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  project?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  factor?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  theme?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  county?: string | null;

  @Field(() => LessonState, { nullable: true })
  @IsOptional()
  @IsEnum(LessonState)
  state?: LessonState | null;
}
