import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { EvidenceMapFilter, RowId, WrittenText } from '@pis/knowledge';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { BriefSection } from './brief-section.js';

const { title, question, answer, items } = limits.brief;

/** What can be put into a brief. A theme is put in as the factors with evidence on it. */
export const BriefAddition = {
  FACTOR: 'FACTOR',
  LESSON: 'LESSON',
  PROJECT: 'PROJECT',
  THEME: 'THEME',
} as const;
export type BriefAddition = keyof typeof BriefAddition;
registerEnumType(BriefAddition, { name: 'BriefAddition' });

@InputType({
  description:
    'Something published to put into a brief. A factor is seen through `filter`, as a cell of the evidence map is; a theme stands for its ranked factors, seen from the theme and through `filter`.',
})
export class BriefItemInput {
  @Field(() => BriefAddition)
  @IsIn(Object.values(BriefAddition))
  kind: BriefAddition;

  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => EvidenceMapFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EvidenceMapFilter)
  filter?: EvidenceMapFilter | null;
}

@InputType()
export class CreateBriefInput {
  @Field(() => ID)
  @RowId()
  clientKey: string;

  @Field(() => String)
  @WrittenText()
  @MinLength(title.min)
  @MaxLength(title.max)
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(question.max)
  question?: string | null;

  @Field(() => [BriefItemInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(items.max)
  @ValidateNested({ each: true })
  @Type(() => BriefItemInput)
  items?: BriefItemInput[] | null;
}

@ArgsType()
export class AddToBriefArgs {
  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => [BriefItemInput])
  @IsArray()
  @ArrayMaxSize(items.max)
  @ValidateNested({ each: true })
  @Type(() => BriefItemInput)
  items: BriefItemInput[];
}

@InputType({ description: 'The texts of a brief that its owner writes; what is left out stays.' })
export class EditBriefInput {
  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MinLength(title.min)
  @MaxLength(title.max)
  title?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(question.max)
  question?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(answer.max)
  shortAnswer?: string | null;
}

@ArgsType()
export class ArrangeBriefArgs {
  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => [BriefSection])
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(Object.values(BriefSection), { each: true })
  sections: BriefSection[];
}

@ArgsType()
export class BriefItemArgs {
  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => ID)
  @RowId()
  itemId: string;
}

@ArgsType()
export class BriefArgs {
  @Field(() => ID)
  @RowId()
  id: string;
}
