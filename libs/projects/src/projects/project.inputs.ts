import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { limits } from '@pis/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsUrl,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Line, Lines, Paragraphs } from '../inputs/texts.js';
import { ProjectKind } from './project.entity.js';
import { ProjectPhase } from './project-phase.js';

/** May be left out, but not emptied. */
const IfGiven = (): PropertyDecorator => ValidateIf((_object, value) => value !== undefined);

@InputType()
export class ProjectIdentifierInput {
  @Field(() => String)
  @Line(limits.label.max, 1)
  scheme: string;

  @Field(() => String)
  @Line(limits.label.max, 1)
  value: string;
}

@InputType()
export class ProjectGoalInput {
  @Field(() => String)
  @Line(limits.line.max, 1)
  text: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.line.max)
  strategy?: string | null;
}

@InputType()
export class WebLinkInput {
  @Field(() => String)
  @MaxLength(limits.url.max)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  url: string;

  @Field(() => String)
  @Line(limits.line.max, 1)
  title: string;
}

/** What can be said of a project, at its creation or later. Null empties a field. */
@InputType({ isAbstract: true })
abstract class ProjectFactsInput {
  @Field(() => Language, { nullable: true })
  @IfGiven()
  @IsEnum(Language)
  language?: Language;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Paragraphs(limits.summary.max)
  summary?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Paragraphs(limits.summary.max)
  summaryEn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Paragraphs(limits.description.max)
  description?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Paragraphs(limits.description.max)
  descriptionEn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.edtf.max)
  period?: string | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.tags.max)
  @IsUUID(undefined, { each: true })
  themeIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.tags.max)
  @Matches(/^\d{2}(\d{2})?$/, { each: true, message: 'each of $property is a code of a place' })
  placeCodes?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @Lines(limits.tags.max, limits.label.max)
  targetGroups?: string[] | null;

  @Field(() => [ProjectIdentifierInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(limits.tags.max)
  @ValidateNested({ each: true })
  @Type(() => ProjectIdentifierInput)
  identifiers?: ProjectIdentifierInput[] | null;

  @Field(() => [ProjectGoalInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(limits.tags.max)
  @ValidateNested({ each: true })
  @Type(() => ProjectGoalInput)
  goals?: ProjectGoalInput[] | null;

  @Field(() => [WebLinkInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(limits.tags.max)
  @ValidateNested({ each: true })
  @Type(() => WebLinkInput)
  webLinks?: WebLinkInput[] | null;
}

@InputType()
export class CreateProjectInput extends ProjectFactsInput {
  @Field(() => ID, {
    description:
      'Made by the client once; a repeated request with the same key answers with the same project.',
  })
  @IsUUID()
  clientKey: string;

  @Field(() => String)
  @Line(limits.projectTitle.max, limits.projectTitle.min)
  title: string;

  @Field(() => ProjectKind)
  @IsEnum(ProjectKind)
  kind: ProjectKind;

  @Field(() => Boolean, { nullable: true, description: 'Publish at once.' })
  @IsOptional()
  @IsBoolean()
  publish?: boolean | null;
}

@InputType()
export class UpdateProjectInput extends ProjectFactsInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => String, { nullable: true })
  @IfGiven()
  @Line(limits.projectTitle.max, limits.projectTitle.min)
  title?: string;

  @Field(() => ProjectKind, { nullable: true })
  @IfGiven()
  @IsEnum(ProjectKind)
  kind?: ProjectKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.edtf.max)
  lastConfirmed?: string | null;
}

/** What an input says of a project, whichever mutation it came with. */
export type ProjectFacts =
  InstanceType<typeof CreateProjectInput> | InstanceType<typeof UpdateProjectInput>;

@InputType()
export class ProjectFilter {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.name.max)
  theme?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(4)
  county?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.name.max)
  funder?: string | null;

  @Field(() => ProjectKind, { nullable: true })
  @IsOptional()
  @IsEnum(ProjectKind)
  kind?: ProjectKind | null;

  @Field(() => ProjectPhase, { nullable: true })
  @IsOptional()
  @IsEnum(ProjectPhase)
  phase?: ProjectPhase | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}
