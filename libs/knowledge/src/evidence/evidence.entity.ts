import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Language, Person } from '@pis/accounts';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { Project } from '@pis/projects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Factor } from '../factors/factor.entity.js';
import { Lesson } from '../lessons/lesson.entity.js';
import { MeetingHolder } from '../meetings/meeting-holder.entity.js';
import { Source, SourcePassage } from '../sources/source.entity.js';
import { Study, StudyCase } from '../studies/study.entity.js';
import { Polarity } from './polarity.js';

/** What a piece of evidence rests on. Not the same as the kind of its source. */
export const EvidenceBasis = {
  EVALUATION: 'EVALUATION',
  ONGOING_EVALUATION: 'ONGOING_EVALUATION',
  OWN_EXPERIENCE: 'OWN_EXPERIENCE',
  PANEL: 'PANEL',
  PARTICIPANT: 'PARTICIPANT',
  RESEARCH: 'RESEARCH',
} as const;
export type EvidenceBasis = keyof typeof EvidenceBasis;
registerEnumType(EvidenceBasis, { name: 'EvidenceBasis' });

/**
 * That a factor helped or hindered: one statement, held by exactly one lesson, project, study, case
 * or meeting. A quote without a factor stays a quote of its lesson and counts nowhere.
 */
@Entity('evidence')
@ObjectType()
@Check('evidence_polarity_known', oneOf('polarity', Polarity))
@Check('evidence_basis_known', oneOf('basis', EvidenceBasis))
@Check('evidence_language_known', oneOf('quote_language', Language))
@Check(
  'evidence_one_holder',
  `num_nonnulls("lesson_id", "project_id", "study_id", "study_case_id", "meeting_id") = 1`,
)
@Check('evidence_factor_with_polarity', `("factor_id" IS NULL) = ("polarity" IS NULL)`)
@Check(
  'evidence_says_something',
  `"factor_id" IS NOT NULL OR ("quote" IS NOT NULL AND "lesson_id" IS NOT NULL)`,
)
@Check('evidence_quote_length', `char_length("quote") BETWEEN 1 AND ${limits.quote.max}`)
@Index('evidence_factor', ['factorId', 'polarity'])
@Index('evidence_lesson', ['lessonId'])
@Index('evidence_project', ['projectId'])
@Index('evidence_study', ['studyId'])
@Index('evidence_study_case', ['studyCaseId'])
@Index('evidence_meeting', ['meetingId'])
@Index('evidence_source', ['sourceId'])
@Index('evidence_client_key', ['createdById', 'clientKey'], { unique: true })
export class Evidence {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Factor)
  factorId: string | null;

  @Column('text', { nullable: true })
  @Field(() => Polarity, { nullable: true })
  polarity: Polarity | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Lesson, { onDelete: 'CASCADE' })
  lessonId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Project)
  projectId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Study)
  studyId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => StudyCase)
  studyCaseId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => MeetingHolder)
  meetingId: string | null;

  /** Verbatim, misspellings too. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  quote: string | null;

  @Column('text', { default: Language.SV })
  @Field(() => Language)
  quoteLanguage: Language;

  /** "projektdeltagare"; never a name. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  speakerRole: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person)
  speakerId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => SourcePassage)
  passageId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Source)
  sourceId: string | null;

  /** Page, time code or heading in the source. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  locator: string | null;

  @Column('text', { nullable: true })
  @Field(() => EvidenceBasis, { nullable: true })
  basis: EvidenceBasis | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  conditions: string | null;

  /** Order among the evidence of its holder. */
  @Column('smallint', { default: 0 })
  position: number;

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

/** The cases a study's evidence names; then they are counted, and the study is not besides. */
@Entity('evidence_case')
export class EvidenceCase {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Evidence, { onDelete: 'CASCADE' })
  evidenceId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => StudyCase)
  studyCaseId: string;
}
