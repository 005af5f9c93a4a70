import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Language, Person } from '@pis/accounts';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { ConceptState } from '@pis/projects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What may help or hinder a project. Neutral: which of the two stands on each piece of evidence. */
@Entity('factor')
@ObjectType()
@Check('factor_state_known', oneOf('state', ConceptState))
@Check(
  'factor_label_length',
  `char_length("label_sv") BETWEEN ${limits.label.min} AND ${limits.label.max}`,
)
@Check('factor_not_its_own', `"broader_id" <> "id" AND "merged_into_id" <> "id"`)
@Index('factor_slug', ['slug'], { unique: true })
@Index('factor_by_label', ['labelSv', 'id'])
@Index('factor_broader', ['broaderId'])
export class Factor {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  slug: string;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  @Field(() => String)
  labelSv: string;

  @Column('text')
  @Field(() => String)
  labelEn: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  definitionSv: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  definitionEn: string | null;

  @Column('text', { default: ConceptState.PROPOSED })
  @Field(() => ConceptState)
  state: ConceptState;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Factor)
  broaderId: string | null;

  /** Set by a merge and cleared by its undo; readers resolve it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Factor)
  mergedIntoId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person)
  proposedById: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('boolean', { default: false })
  @Field(() => Boolean)
  sample: boolean;
}

/** Another label of a factor. */
@Entity('factor_label')
@Check('factor_label_language_known', oneOf('language', Language))
export class FactorLabel {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Factor, { onDelete: 'CASCADE' })
  factorId: string;

  @PrimaryColumn('text')
  label: string;

  @PrimaryColumn('text')
  language: Language;
}
