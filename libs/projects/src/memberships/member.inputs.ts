import { Field, ID, InputType } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { limits } from '@pis/contract';
import { MemberRole } from '@pis/core';
import { Transform } from 'class-transformer';
import { IsEmail, IsEnum, IsOptional, IsUUID, MaxLength } from 'class-validator';

@InputType()
export class InviteToProjectInput {
  @Field(() => ID)
  @IsUUID()
  projectId: string;

  @Field(() => String)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @MaxLength(limits.email.max)
  @IsEmail()
  email: string;

  @Field(() => MemberRole)
  @IsEnum(MemberRole)
  role: MemberRole;

  @Field(() => Language, { nullable: true })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
}
