import { Field, ID, InputType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { IsOptional, IsUUID } from 'class-validator';
import { Line } from '../inputs/texts.js';

@InputType()
export class OrganisationInput {
  @Field(() => ID, { nullable: true, description: 'An organisation that is there already, …' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '… or the name of one: found by name or alias, else made.',
  })
  @IsOptional()
  @Line(limits.name.max)
  name?: string | null;
}
