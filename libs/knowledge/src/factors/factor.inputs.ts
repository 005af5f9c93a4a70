import { Field, InputType } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { limits } from '@pis/contract';
import { IsEnum, IsOptional, Length } from 'class-validator';
import { WrittenText } from '../inputs/written-text.js';

@InputType()
export class FactorFilter {
  /** Slug of a theme the factor has evidence on. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @Length(0, limits.name.max)
  theme?: string | null;

  /** What a word of one of its labels begins with, å ä ö or not. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @Length(0, limits.label.max)
  label?: string | null;
}

@InputType()
export class ProposeFactorInput {
  @Field(() => String)
  @WrittenText()
  @Length(limits.label.min, limits.label.max)
  label: string;

  /** What the label and the definition are written in. */
  @Field(() => Language)
  @IsEnum(Language)
  language: Language;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @Length(0, limits.summary.max)
  definition?: string | null;
}
