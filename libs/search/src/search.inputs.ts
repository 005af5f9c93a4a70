import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { SourceKind } from '@pis/knowledge';
import { ProjectPhase } from '@pis/projects';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { SearchKind, SearchSort } from './search-kind.js';

const { page, searchPages, searchQuery, suggestions, tags, name } = limits;

@InputType()
export class SearchInput {
  @Field(() => String)
  @IsString()
  @MaxLength(searchQuery.max)
  query: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The words as typed: no other forms, compounds, concepts or spellings.',
  })
  @IsOptional()
  @IsBoolean()
  onlyMyWords?: boolean | null;

  @Field(() => [SearchKind], { nullable: true })
  @IsOptional()
  @IsArray()
  @IsIn(Object.values(SearchKind), { each: true })
  @ArrayMaxSize(tags.max)
  kinds?: SearchKind[] | null;

  /** Slugs. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tags.max)
  @IsString({ each: true })
  @MaxLength(name.max, { each: true })
  themes?: string[] | null;

  /** Codes of two digits. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tags.max)
  @IsString({ each: true })
  @MaxLength(name.max, { each: true })
  counties?: string[] | null;

  /** Slugs of organisations. */
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tags.max)
  @IsString({ each: true })
  @MaxLength(name.max, { each: true })
  funders?: string[] | null;

  @Field(() => [ProjectPhase], { nullable: true })
  @IsOptional()
  @IsArray()
  @IsIn(Object.values(ProjectPhase), { each: true })
  @ArrayMaxSize(tags.max)
  phases?: ProjectPhase[] | null;

  @Field(() => [SourceKind], { nullable: true })
  @IsOptional()
  @IsArray()
  @IsIn(Object.values(SourceKind), { each: true })
  @ArrayMaxSize(tags.max)
  sourceKinds?: SourceKind[] | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  fromYear?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  toYear?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 1 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(searchPages.max)
  page?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: page.size })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(page.max)
  pageSize?: number | null;

  @Field(() => SearchSort, { nullable: true, defaultValue: SearchSort.RELEVANCE })
  @IsOptional()
  @IsIn(Object.values(SearchSort))
  sort?: SearchSort | null;
}

@ArgsType()
export class SuggestArgs {
  @Field(() => String)
  @IsString()
  @MaxLength(searchQuery.max)
  query: string;

  @Field(() => Int, { nullable: true, defaultValue: suggestions.size })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(suggestions.max)
  first?: number | null;
}
