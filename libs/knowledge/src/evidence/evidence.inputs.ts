import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { limits } from '@pis/contract';
import { Type } from 'class-transformer';
import { IsEnum, IsInt, IsOptional, MaxLength, Min, ValidateNested } from 'class-validator';
import { RowId } from '../inputs/row-id.js';
import { WrittenText } from '../inputs/written-text.js';
import { EvidenceBasis } from './evidence.entity.js';
import { Polarity } from './polarity.js';

/** What may hold evidence that people add. */
export const EvidenceHolderKind = {
  LESSON: 'LESSON',
  PROJECT: 'PROJECT',
  STUDY: 'STUDY',
  STUDY_CASE: 'STUDY_CASE',
} as const;
export type EvidenceHolderKind = keyof typeof EvidenceHolderKind;
registerEnumType(EvidenceHolderKind, { name: 'EvidenceHolderKind' });

@InputType()
export class EvidenceHolderInput {
  @Field(() => EvidenceHolderKind)
  @IsEnum(EvidenceHolderKind)
  kind: EvidenceHolderKind;

  @Field(() => ID)
  @RowId()
  id: string;
}

/** What a piece of evidence says. */
@InputType({ isAbstract: true })
export abstract class EvidenceDetailsInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @RowId()
  factorId?: string | null;

  @Field(() => Polarity, { nullable: true })
  @IsOptional()
  @IsEnum(Polarity)
  polarity?: Polarity | null;

  /** Verbatim, misspellings too. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.quote.max)
  quote?: string | null;

  @Field(() => Language, { nullable: true })
  @IsOptional()
  @IsEnum(Language)
  quoteLanguage?: Language | null;

  /** "projektdeltagare"; never a name. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.speakerRole.max)
  speakerRole?: string | null;

  @Field(() => EvidenceBasis, { nullable: true })
  @IsOptional()
  @IsEnum(EvidenceBasis)
  basis?: EvidenceBasis | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.comment.max)
  conditions?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @RowId()
  sourceId?: string | null;

  /** Page, time code or heading in the source. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @MaxLength(limits.locator.max)
  locator?: string | null;
}

@InputType()
export class AddEvidenceInput extends EvidenceDetailsInput {
  @Field(() => ID)
  @RowId()
  clientKey: string;

  @Field(() => EvidenceHolderInput)
  @ValidateNested()
  @Type(() => EvidenceHolderInput)
  holder: EvidenceHolderInput;
}

/** A change of evidence: what is left out stays as it is, null empties. */
@InputType()
export class ChangeEvidenceInput extends EvidenceDetailsInput {
  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;
}
