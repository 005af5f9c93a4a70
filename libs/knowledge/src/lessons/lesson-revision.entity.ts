import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '@pis/accounts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Lesson } from './lesson.entity.js';

/** How a published lesson read before an edit. */
@Entity('lesson_revision')
@ObjectType()
export class LessonRevision {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Lesson, { onDelete: 'CASCADE' })
  lessonId: string;

  /** The version the lesson had while it read like this. */
  @PrimaryColumn('integer')
  @Field(() => Int)
  version: number;

  /** When it was replaced. */
  @Column('timestamptz', { default: () => 'now()' })
  @Field(() => Date)
  at: Date;

  /** Why it was changed. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('text')
  @Field(() => String)
  text: string;

  /** The other fields and the tags as they were, by property name. */
  @Column('jsonb')
  fields: Record<string, string | string[] | null>;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person)
  editorId: string | null;
}
