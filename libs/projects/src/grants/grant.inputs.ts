import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { Type } from 'class-transformer';
import { IsEnum, IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { Line } from '../inputs/texts.js';
import { OrganisationInput } from '../organisations/organisation.inputs.js';
import { Currency } from './grant.entity.js';

@InputType()
export class SaveGrantInput {
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
  funder: OrganisationInput;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.line.max)
  programme?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  amount?: number | null;

  @Field(() => Currency, { nullable: true })
  @IsOptional()
  @IsEnum(Currency)
  currency?: Currency | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line(limits.edtf.max)
  decided?: string | null;
}
