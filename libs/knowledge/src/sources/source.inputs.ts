import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { limits } from '@pis/contract';
import { IsEnum, IsInt, IsOptional, IsUrl, Length, MaxLength, Min } from 'class-validator';
import { RowId } from '../inputs/row-id.js';
import { WrittenText } from '../inputs/written-text.js';
import { SourceKind } from './source.entity.js';

/** What may be said of a source besides its kind and title. */
@InputType({ isAbstract: true })
export abstract class SourceDetailsInput {
  @Field(() => Language, { nullable: true })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.name.max)
  publisher?: string | null;

  /** EDTF. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.edtf.max)
  published?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.url.max)
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true },
    { message: 'url begins with http:// or https:// and leads to a page' },
  )
  url?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.comment.max)
  note?: string | null;
}

@InputType()
export class AddSourceInput extends SourceDetailsInput {
  @Field(() => ID)
  @RowId()
  clientKey: string;

  @Field(() => SourceKind)
  @IsEnum(SourceKind)
  kind: SourceKind;

  @Field(() => String)
  @WrittenText()
  @Length(limits.name.min, limits.name.max)
  title: string;

  @Field(() => ID, { nullable: true, description: "Shown among the project's documents." })
  @IsOptional()
  @RowId()
  projectId?: string | null;
}

/** A change of a source: what is left out stays as it is, null empties. */
@InputType()
export class ChangeSourceInput extends SourceDetailsInput {
  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => SourceKind, { nullable: true })
  @IsOptional()
  @IsEnum(SourceKind)
  kind?: SourceKind | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @Length(limits.name.min, limits.name.max)
  title?: string | null;
}
