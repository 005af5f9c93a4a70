import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ConceptState } from './concept.js';

/** What a project or lesson is about. */
@Entity('theme')
@ObjectType()
@Check('theme_state_known', oneOf('state', ConceptState))
@Check(
  'theme_label_length',
  `char_length("label_sv") BETWEEN ${limits.label.min} AND ${limits.label.max}`,
)
@Check('theme_not_its_own', `"broader_id" <> "id" AND "merged_into_id" <> "id"`)
@Index('theme_slug', ['slug'], { unique: true })
@Index('theme_by_label', ['labelSv', 'id'])
export class Theme {
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
  @ForeignKey(() => Theme)
  broaderId: string | null;

  /** Set by a merge and cleared by its undo; readers resolve it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Theme)
  mergedIntoId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('boolean', { default: false })
  @Field(() => Boolean)
  sample: boolean;
}

/** Another label of a theme. */
@Entity('theme_label')
@Check('theme_label_language_known', oneOf('language', Language))
export class ThemeLabel {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Theme, { onDelete: 'CASCADE' })
  themeId: string;

  @PrimaryColumn('text')
  label: string;

  @PrimaryColumn('text')
  language: Language;
}
