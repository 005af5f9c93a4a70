import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Language, Person } from '@pis/accounts';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { Project } from '@pis/projects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StoredFile } from './stored-file.entity.js';

/** What kind of thing a source is. Not the same as the basis of a piece of evidence. */
export const SourceKind = {
  MODEL: 'MODEL',
  PAGE: 'PAGE',
  PRESENTATION: 'PRESENTATION',
  RECORDING: 'RECORDING',
  REPORT: 'REPORT',
  STUDY: 'STUDY',
  TOOL: 'TOOL',
} as const;
export type SourceKind = keyof typeof SourceKind;
registerEnumType(SourceKind, { name: 'SourceKind' });

/** Where something stands: a report, a page, a recording. A dead link keeps title and date. */
@Entity('source')
@ObjectType()
@Check('source_kind_known', oneOf('kind', SourceKind))
@Check('source_language_known', oneOf('language', Language))
@Check(
  'source_title_length',
  `char_length("title") BETWEEN ${limits.name.min} AND ${limits.name.max}`,
)
@Check('source_address', `"url" ~ '^https?://'`)
@Index('source_client_key', ['createdById', 'clientKey'], { unique: true })
export class Source {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => SourceKind)
  kind: SourceKind;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  @Field(() => String)
  title: string;

  @Column('text', { default: Language.SV })
  @Field(() => Language)
  language: Language;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  publisher: string | null;

  /** EDTF. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  published: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  url: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => StoredFile)
  fileId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person)
  createdById: string | null;

  @Column('uuid', { nullable: true })
  clientKey: string | null;

  @Column('integer', { default: 1 })
  @Field(() => Int)
  version: number;

  @Column('boolean', { default: false })
  @Field(() => Boolean)
  sample: boolean;
}

/** The source's own words where it gives a list or a heading rather than a sentence to quote. */
@Entity('source_passage')
@ObjectType()
@Index('source_passage_source', ['sourceId', 'position'])
export class SourcePassage {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => Source, { onDelete: 'CASCADE' })
  sourceId: string;

  @Column('smallint')
  position: number;

  /** Page, time code or heading. */
  @Column('text')
  @Field(() => String)
  locator: string;

  /** One line per item. */
  @Column('text')
  @Field(() => String)
  text: string;
}

/** A source among a project's documents. */
@Entity('project_source')
@ObjectType()
export class ProjectSource {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Source, { onDelete: 'CASCADE' })
  sourceId: string;

  @Column('smallint', { default: 0 })
  position: number;

  /** What it documents: a meeting, a day. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;
}
