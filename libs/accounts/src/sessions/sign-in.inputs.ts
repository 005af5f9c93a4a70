import { Field, InputType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { Transform } from 'class-transformer';
import { IsEmail, IsEnum, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { normalisedEmail } from '../people/email-address.js';
import { Language } from '../people/person.entity.js';
import { localPath } from './return-to.js';

@InputType()
export class RequestSignInInput {
  @Field(() => String)
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? normalisedEmail(value) : value,
  )
  @MaxLength(limits.email.max)
  @IsEmail()
  email: string;

  /** The page to go on to: a path of this site. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(limits.url.max)
  @Matches(localPath, { message: 'returnTo is a path of this site, beginning with one /' })
  returnTo?: string | null;

  /** Of the mail; that of the person where it is left out. */
  @Field(() => Language, { nullable: true })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
}
