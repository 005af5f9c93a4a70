import { Person } from '@pis/accounts';
import { limits } from '@pis/contract';
import { Project } from '@pis/projects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lesson } from '../lessons/lesson.entity.js';

/** A lesson put to use in a project: how it was adapted, and what came of it. */
@Entity('reuse')
@Check(
  'reuse_text_lengths',
  `char_length("adapted") <= ${limits.comment.max} AND char_length("outcome") <= ${limits.comment.max}`,
)
@Index('reuse_once', ['lessonId', 'projectId'], { unique: true })
export class Reuse {
  @PrimaryColumn('uuid')
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

  @Column('text', { nullable: true })
  adapted: string | null;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
