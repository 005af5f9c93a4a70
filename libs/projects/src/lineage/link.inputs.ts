import { Field, ID, InputType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { Line, Lines } from '../inputs/texts.js';
import { ProjectLinkKind } from './project-link.entity.js';

@InputType()
export class SaveProjectLinkInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID)
  @IsUUID()
  fromId: string;

  @Field(() => ID)
  @IsUUID()
  toId: string;

  @Field(() => ProjectLinkKind)
  @IsEnum(ProjectLinkKind)
  kind: ProjectLinkKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.edtf.max)
  at?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.line.max)
  note?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  planned?: boolean | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @Lines(limits.linkItems.max, limits.line.max)
  carriedOver?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @Lines(limits.linkItems.max, limits.line.max)
  leftBehind?: string[] | null;
}

/** A link as far as it decides which projects count as one. */
@InputType()
export class ProposedProjectLink {
  /** Of the link that would be changed into this; left out for a new one. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID)
  @IsUUID()
  fromId: string;

  @Field(() => ID)
  @IsUUID()
  toId: string;

  @Field(() => ProjectLinkKind)
  @IsEnum(ProjectLinkKind)
  kind: ProjectLinkKind;
}

/** Links that somebody thinks of saving, and of removing. */
@InputType()
export class ProjectLinkProposal {
  @Field(() => [ProposedProjectLink], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.linkItems.max)
  @ValidateNested({ each: true })
  @Type(() => ProposedProjectLink)
  put?: ProposedProjectLink[] | null;

  /** Ids of links. */
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.linkItems.max)
  @IsUUID(undefined, { each: true })
  remove?: string[] | null;
}
