import { Field, ID, InputType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { Transform } from 'class-transformer';
import { IsBoolean, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

const { contactMessage, contactSubject } = limits;

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

@InputType({ description: 'A mail from one project to another. Nothing of it is stored.' })
export class ContactProjectInput {
  @Field(() => ID, { description: 'The project in whose name the viewer, a member of it, writes.' })
  @IsUUID()
  fromProjectId: string;

  @Field(() => ID)
  @IsUUID()
  toProjectId: string;

  @Field(() => String, { description: 'One line.' })
  @Transform(trimmed)
  @IsString()
  @MinLength(contactSubject.min)
  @MaxLength(contactSubject.max)
  @Matches(/^[^\p{Cc}]*$/u)
  subject: string;

  @Field(() => String)
  @Transform(trimmed)
  @IsString()
  @MinLength(contactMessage.min)
  @MaxLength(contactMessage.max)
  message: string;

  @Field(() => Boolean, {
    description: 'The sender’s address stands in the mail as the one to answer to.',
  })
  @IsBoolean()
  showEmail: boolean;
}
