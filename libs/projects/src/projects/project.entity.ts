import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Language, Person } from '@pis/accounts';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const ProjectKind = {
  IDEA: 'IDEA',
  IMPLEMENTATION: 'IMPLEMENTATION',
  NETWORK: 'NETWORK',
  PILOT: 'PILOT',
  PRE_STUDY: 'PRE_STUDY',
  PROGRAMME: 'PROGRAMME',
} as const;
export type ProjectKind = keyof typeof ProjectKind;
registerEnumType(ProjectKind, { name: 'ProjectKind' });

export const ProjectState = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ProjectState = keyof typeof ProjectState;
registerEnumType(ProjectState, { name: 'ProjectState' });

/** A project, from an idea to a finished programme. */
@Entity('project')
@ObjectType()
@Check('project_kind_known', oneOf('kind', ProjectKind))
@Check('project_state_known', oneOf('state', ProjectState))
@Check('project_language_known', oneOf('language', Language))
@Check(
  'project_title_length',
  `char_length("title") BETWEEN ${limits.projectTitle.min} AND ${limits.projectTitle.max}`,
)
@Check(
  'project_text_lengths',
  `char_length("summary") <= ${limits.summary.max} AND char_length("description") <= ${limits.description.max}`,
)
@Check('project_period_in_order', `"period_to" >= "period_from"`)
@Check('project_withdrawn_with_reason', `"state" <> 'WITHDRAWN' OR "withdrawn_reason" IS NOT NULL`)
@Index('project_slug', ['slug'], { unique: true })
@Index('project_client_key', ['createdById', 'clientKey'], { unique: true })
@Index('project_by_title', ['title', 'id'])
@Index('project_family', ['familyId'])
export class Project {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  slug: string;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  @Field(() => String)
  title: string;

  @Column('text', { default: Language.SV })
  @Field(() => Language)
  language: Language;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  summaryEn: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  description: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  descriptionEn: string | null;

  @Column('text')
  @Field(() => ProjectKind)
  kind: ProjectKind;

  @Column('text', { default: ProjectState.DRAFT })
  @Field(() => ProjectState)
  state: ProjectState;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'EDTF, as given by the source.' })
  period: string | null;

  @Column('date', { nullable: true })
  periodFrom: string | null;

  @Column('date', { nullable: true })
  periodTo: string | null;

  /** The smallest id of the projects that are counted as one with this. Kept by `lineage/families`. */
  @Column('uuid')
  familyId: string;

  /** When somebody of the project last said that the facts are right, EDTF: a text may tell only the month. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  lastConfirmed: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  withdrawnReason: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  @Field(() => Date)
  updatedAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person)
  createdById: string | null;

  /** Made by the client once; makes a repeated request harmless. */
  @Column('uuid', { nullable: true })
  clientKey: string | null;

  /** Changed by a guarded update only, never by `save()`. */
  @Column('integer', { default: 1 })
  @Field(() => Int)
  version: number;

  @Column('boolean', { default: false })
  @Field(() => Boolean)
  sample: boolean;
}
