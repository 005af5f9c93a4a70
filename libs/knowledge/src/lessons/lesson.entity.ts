import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Language, Person } from '@pis/accounts';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { Place, Project } from '@pis/projects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Polarity } from '../evidence/polarity.js';
import { MeetingHolder } from '../meetings/meeting-holder.entity.js';

export const LessonState = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  PUBLISHED: 'PUBLISHED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type LessonState = keyof typeof LessonState;
registerEnumType(LessonState, { name: 'LessonState' });

/** When in a project's life it was learned. */
export const LessonPhase = {
  AFTER: 'AFTER',
  CLOSING: 'CLOSING',
  IDEA: 'IDEA',
  PRE_STUDY: 'PRE_STUDY',
  RUNNING: 'RUNNING',
} as const;
export type LessonPhase = keyof typeof LessonPhase;
registerEnumType(LessonPhase, { name: 'LessonPhase' });

export const LessonLevel = {
  INDIVIDUAL: 'INDIVIDUAL',
  ORGANISATION: 'ORGANISATION',
  STRUCTURE: 'STRUCTURE',
} as const;
export type LessonLevel = keyof typeof LessonLevel;
registerEnumType(LessonLevel, { name: 'LessonLevel' });

const { lessonText, lessonDetail } = limits;

/** One thing learned: one to three sentences that stand alone, and what one may want to know besides. */
@Entity('lesson')
@ObjectType()
@Check('lesson_state_known', oneOf('state', LessonState))
@Check('lesson_phase_known', oneOf('phase', LessonPhase))
@Check('lesson_level_known', oneOf('level', LessonLevel))
@Check('lesson_polarity_known', oneOf('polarity', Polarity))
@Check('lesson_language_known', oneOf('language', Language))
@Check(
  'lesson_text_length',
  `char_length("text") <= ${lessonText.max} AND ("state" = 'DRAFT' OR char_length("text") >= ${lessonText.min})`,
)
@Check(
  'lesson_detail_lengths',
  `char_length("what_happened") <= ${lessonDetail.max} AND char_length("recommendation") <= ${lessonDetail.max} AND char_length("conditions") <= ${lessonDetail.max}`,
)
@Check('lesson_experience_in_order', `"experience_to" >= "experience_from"`)
@Check('lesson_withdrawn_with_reason', `"state" <> 'WITHDRAWN' OR "withdrawn_reason" IS NOT NULL`)
@Check('lesson_public_with_day', `"state" <> 'PUBLISHED' OR "published_at" IS NOT NULL`)
@Index('lesson_client_key', ['authorId', 'clientKey'], { unique: true })
@Index('lesson_project', ['projectId', 'publishedAt'])
@Index('lesson_latest', ['publishedAt', 'id'])
export class Lesson {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  /** Made by the client once; makes a repeated request harmless. Shown to the author only. */
  @Column('uuid', { nullable: true })
  clientKey: string | null;

  /** Mark of what was last sent under the key: tells a repeated request from another content. */
  @Column('text', { nullable: true })
  sentDigest: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person)
  authorId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Project)
  projectId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => MeetingHolder)
  meetingId: string | null;

  @Column('text')
  @Field(() => String)
  text: string;

  @Column('text', { default: Language.SV })
  @Field(() => Language)
  language: Language;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  whatHappened: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  recommendation: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  conditions: string | null;

  @Column('text', { nullable: true })
  @Field(() => LessonPhase, { nullable: true })
  phase: LessonPhase | null;

  @Column('text', { nullable: true })
  @Field(() => LessonLevel, { nullable: true })
  level: LessonLevel | null;

  /** When it was learned, EDTF; not the day it was recorded. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  experience: string | null;

  @Column('date', { nullable: true })
  experienceFrom: string | null;

  @Column('date', { nullable: true })
  experienceTo: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Place)
  placeCode: string | null;

  @Column('text', { default: LessonState.DRAFT })
  @Field(() => LessonState)
  state: LessonState;

  /** Said without a factor: kept here, counts nowhere. */
  @Column('text', { nullable: true })
  @Field(() => Polarity, { nullable: true })
  polarity: Polarity | null;

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

  /** Changed by a guarded update only, never by `save()`. */
  @Column('integer', { default: 1 })
  @Field(() => Int)
  version: number;

  @Column('boolean', { default: false })
  @Field(() => Boolean)
  sample: boolean;
}
