import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { oneOf } from '@pis/core';
import { Project, Theme } from '@pis/projects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lesson } from '../lessons/lesson.entity.js';
import { Source } from '../sources/source.entity.js';

export const QuestionState = { ANSWERED: 'ANSWERED', OPEN: 'OPEN', PARTLY: 'PARTLY' } as const;
export type QuestionState = keyof typeof QuestionState;
registerEnumType(QuestionState, { name: 'QuestionState' });

/** A question the network has not answered, or not wholly. */
@Entity('open_question')
@ObjectType()
@Check('open_question_state_known', oneOf('state', QuestionState))
@Check('open_question_language_known', oneOf('language', Language))
@Check('open_question_length', `char_length("text") BETWEEN 10 AND 600`)
@Index('open_question_slug', ['slug'], { unique: true })
export class OpenQuestion {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  slug: string;

  @Column('text')
  @Field(() => String)
  text: string;

  @Column('text', { default: Language.SV })
  @Field(() => Language)
  language: Language;

  @Column('text', { default: QuestionState.OPEN })
  @Field(() => QuestionState)
  state: QuestionState;

  /** EDTF: when it was asked. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  asked: string | null;

  /** What the source says around it. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  context: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Project)
  projectId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Source)
  sourceId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  locator: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('boolean', { default: false })
  @Field(() => Boolean)
  sample: boolean;
}

@Entity('open_question_theme')
@Index('open_question_theme_theme', ['themeId'])
export class OpenQuestionTheme {
  @PrimaryColumn('uuid')
  @ForeignKey(() => OpenQuestion, { onDelete: 'CASCADE' })
  questionId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Theme)
  themeId: string;
}

/** What answers a question, or part of it: a text of its own, or a lesson. */
@Entity('open_question_answer')
@ObjectType('QuestionAnswer')
@Check('open_question_answer_says_something', `"text" IS NOT NULL OR "lesson_id" IS NOT NULL`)
@Index('open_question_answer_question', ['questionId', 'position'])
export class QuestionAnswer {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => OpenQuestion, { onDelete: 'CASCADE' })
  questionId: string;

  @Column('smallint')
  position: number;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  text: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Lesson)
  lessonId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Source)
  sourceId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  locator: string | null;
}
