import { Field, InputType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEnum, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Language } from './person.entity.js';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

/** What people say of themselves. What is left out stays as it is. */
@InputType()
export class UpdateSettingsInput {
  /** Empty or null takes the name away. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(limits.name.max)
  @Matches(/^\P{Cc}*$/u, { message: 'name is one line of text' })
  name?: string | null;

  @Field(() => Language, { nullable: true })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  shortcuts?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  contactable?: boolean | null;
}
