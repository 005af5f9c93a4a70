import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { LessonPhase } from '../lessons/lesson.entity.js';
import { UnknownFilterValue } from './evidence-map.js';
import { EvidenceMapFilter } from './evidence-map.inputs.js';
import { FactorStanding } from './standing.js';

const { name } = limits;

/** What is asked: "What makes projects on … for … in … succeed?" */
@ArgsType()
export class AnswerArgs {
  /** Slug. */
  @Field(() => String)
  @IsString()
  @MaxLength(name.max)
  theme: string;

  /** Code of two digits. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(name.max)
  county?: string | null;

  /** In words. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(name.max)
  targetGroup?: string | null;

  @Field(() => LessonPhase, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(LessonPhase))
  phase?: LessonPhase | null;
}

/** One factor, seen through a filter. */
@ArgsType()
export class FactorStandingArgs {
  /** Slug. */
  @Field(() => String)
  @IsString()
  @MaxLength(name.max)
  factor: string;

  @Field(() => EvidenceMapFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EvidenceMapFilter)
  filter?: EvidenceMapFilter | null;
}

/** A factor that is known elsewhere and of which nothing is counted here. */
@ObjectType()
export class SilentFactor {
  factorId: string;

  @Field(() => Int, { description: 'Distinct independent sources elsewhere.' })
  sources: number;
}

/** What makes projects on a theme succeed or fail, as far as anyone has told. */
@ObjectType({
  description:
    'What makes projects on a theme succeed or fail, with how sure one may be and what is missing.',
})
export class Answer {
  themeId: string;

  filter: EvidenceMapFilter;

  @Field(() => [FactorStanding], {
    description:
      'The factors with evidence, most independent sources first; ties: those that helped before those that only hindered, then the order of the source, then the label.',
  })
  factors: FactorStanding[];

  @Field(() => Int, { description: 'Distinct independent sources behind all of it.' })
  sources: number;

  @Field(() => Int, { description: 'Distinct pieces of evidence behind it.' })
  pieces: number;

  @Field(() => Int, { description: 'Published projects that could have told.' })
  projects: number;

  @Field(() => [UnknownFilterValue], { description: 'What was asked for and names nothing.' })
  unknown: UnknownFilterValue[];
}
