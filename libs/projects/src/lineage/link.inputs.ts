import { Field, ID, InputType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { IsBoolean, IsEnum, IsOptional, IsUUID } from 'class-validator';
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
