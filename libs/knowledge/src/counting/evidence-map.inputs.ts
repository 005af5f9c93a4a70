import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { PageArgs } from '@pis/core';
import { LessonPhase } from '../lessons/lesson.entity.js';
import { MapDimension } from './evidence-map.js';

const { tags, name, years } = limits;

/** Which evidence a map is made of. What is left out lets everything by; values of one filter are alternatives. */
@InputType()
export class EvidenceMapFilter {
  /** Slugs. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tags.max)
  @IsString({ each: true })
  @MaxLength(name.max, { each: true })
  themes?: string[] | null;

  /** Codes of two digits: sources that lie there. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tags.max)
  @IsString({ each: true })
  @MaxLength(name.max, { each: true })
  counties?: string[] | null;

  /** Slugs of organisations: families of which they fund a project. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tags.max)
  @IsString({ each: true })
  @MaxLength(name.max, { each: true })
  funders?: string[] | null;

  /** When in a project's life it was learned; evidence of lessons only. */
  @Field(() => [LessonPhase], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tags.max)
  @IsIn(Object.values(LessonPhase), { each: true })
  phases?: LessonPhase[] | null;

  /** In words, as projects and lessons name them: those of the lesson, else of the project behind it. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tags.max)
  @IsString({ each: true })
  @MaxLength(name.max, { each: true })
  targetGroups?: string[] | null;

  /** First year of the experience. Evidence without a year is left out once a year is asked for. */
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(years.min)
  @Max(years.max)
  fromYear?: number | null;

  /** Last year of the experience. */
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(years.min)
  @Max(years.max)
  toYear?: number | null;
}

/** Which map. */
@ArgsType()
export class EvidenceMapArgs {
  @Field(() => MapDimension, { nullable: true, defaultValue: MapDimension.THEME })
  @IsOptional()
  @IsIn(Object.values(MapDimension))
  by?: MapDimension | null;

  @Field(() => EvidenceMapFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EvidenceMapFilter)
  filter?: EvidenceMapFilter | null;
}

/** Which cell of which map, and which page of its sources. */
@ArgsType()
export class MapCellArgs extends PageArgs {
  @Field(() => MapDimension, { nullable: true, defaultValue: MapDimension.THEME })
  @IsOptional()
  @IsIn(Object.values(MapDimension))
  by?: MapDimension | null;

  @Field(() => EvidenceMapFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EvidenceMapFilter)
  filter?: EvidenceMapFilter | null;

  /** Slug. */
  @Field(() => String)
  @IsString()
  @MaxLength(name.max)
  factor: string;

  /** Key of the column; left out: the factor in all columns. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(name.max)
  column?: string | null;
}
