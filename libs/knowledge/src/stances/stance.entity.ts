import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '@pis/accounts';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { Project } from '@pis/projects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lesson } from '../lessons/lesson.entity.js';

export const StanceKind = { AGREES: 'AGREES', CONTRADICTS: 'CONTRADICTS' } as const;
export type StanceKind = keyof typeof StanceKind;
registerEnumType(StanceKind, { name: 'StanceKind' });

/** Another project's answer to a lesson, with its own experience. One per project and lesson. */
@Entity('stance')
@ObjectType()
@Check('stance_kind_known', oneOf('kind', StanceKind))
@Check('stance_comment_length', `char_length("comment") <= ${limits.comment.max}`)
@Index('stance_once', ['lessonId', 'projectId'], { unique: true })
@Index('stance_project', ['projectId'])
export class Stance {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => Lesson, { onDelete: 'CASCADE' })
  lessonId: string;

  @Column('uuid')
  @ForeignKey(() => Project)
  projectId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person)
  personId: string | null;

  @Column('text')
  @Field(() => StanceKind)
  kind: StanceKind;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  comment: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  @Field(() => Date)
  createdAt: Date;
}
