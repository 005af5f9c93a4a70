import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { LikenessGroup } from './likeness.types.js';

const { ideaText, likenessHits, name } = limits;

@InputType({ description: 'Nothing of it is stored or logged.' })
export class LikeTextInput {
  @Field(() => String)
  @IsString()
  @MinLength(ideaText.least)
  @MaxLength(ideaText.max)
  text: string;

  @Field(() => String, { nullable: true, description: 'Code of two digits: only what is there.' })
  @IsOptional()
  @IsString()
  @MaxLength(name.max)
  county?: string | null;
}

@InputType({ description: 'Nothing of it is stored or logged.' })
export class SuggestConceptsInput {
  @Field(() => String)
  @IsString()
  @MinLength(ideaText.least)
  @MaxLength(ideaText.max)
  text: string;
}

@ArgsType()
export class LikeTextArgs {
  @Field(() => LikenessGroup)
  @IsIn(Object.values(LikenessGroup))
  group: LikenessGroup;

  @Field(() => Int, { nullable: true, defaultValue: likenessHits.size })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(likenessHits.max)
  first?: number | null;
}
