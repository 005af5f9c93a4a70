import { Field, ID, InputType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Line } from '../inputs/texts.js';
import { OrganisationInput } from '../organisations/organisation.inputs.js';
import { ParticipationRole } from './participation.entity.js';

@InputType()
export class SaveParticipationInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID)
  @IsUUID()
  projectId: string;

  @Field(() => OrganisationInput)
  @ValidateNested()
  @Type(() => OrganisationInput)
  organisation: OrganisationInput;

  @Field(() => ParticipationRole)
  @IsEnum(ParticipationRole)
  role: ParticipationRole;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.edtf.max)
  period?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.line.max)
  note?: string | null;
}
