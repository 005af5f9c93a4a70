import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { Organisation, Place, Project, Theme } from '@pis/projects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Source } from '../sources/source.entity.js';

/** Somebody's investigation of several cases. */
@Entity('study')
@ObjectType()
@Check('study_language_known', oneOf('language', Language))
@Check(
  'study_title_length',
  `char_length("title") BETWEEN ${limits.name.min} AND ${limits.name.max}`,
)
@Check('study_period_in_order', `"period_to" >= "period_from"`)
@Index('study_slug', ['slug'], { unique: true })
export class Study {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  slug: string;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  @Field(() => String)
  title: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  description: string | null;

  @Column('text', { default: Language.SV })
  @Field(() => Language)
  language: Language;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  period: string | null;

  @Column('date', { nullable: true })
  periodFrom: string | null;

  @Column('date', { nullable: true })
  periodTo: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Organisation)
  performerId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Source)
  sourceId: string | null;

  @Column('boolean', { default: false })
  published: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('boolean', { default: false })
  @Field(() => Boolean)
  sample: boolean;
}

@Entity('study_commissioner')
export class StudyCommissioner {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Study, { onDelete: 'CASCADE' })
  studyId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation)
  organisationId: string;
}

@Entity('study_theme')
@Index('study_theme_theme', ['themeId'])
export class StudyTheme {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Study, { onDelete: 'CASCADE' })
  studyId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Theme)
  themeId: string;
}

/** One of the places a study looked at; counted as its project's family where the project is known. */
@Entity('study_case')
@ObjectType()
@Index('study_case_study', ['studyId', 'position'])
export class StudyCase {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => Study, { onDelete: 'CASCADE' })
  studyId: string;

  @Column('smallint')
  position: number;

  /** Null where the study names only the place. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  name: string | null;

  @Column('text')
  @ForeignKey(() => Place)
  placeCode: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Project)
  projectId: string | null;
}
