import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That something happened, for whoever works in the background: a topic and an id, never a copy of the row. */
@Entity('outbox')
@Index('outbox_waiting', ['lane', 'availableAt', 'sequence'], { where: '"parked_at" IS NULL' })
export class OutboxRow {
  @PrimaryColumn('uuid')
  id: string;

  /** Order of writing. Not the order of commits, so nothing may rely on it as a high-water mark. */
  @Column('bigint', { generated: 'increment' })
  sequence: string;

  /** Past tense: `lesson.changed`. */
  @Column('text')
  topic: string;

  /** Id of what it happened to. */
  @Column('uuid')
  subject: string;

  /** 0 what must disappear, 1 what people wait for, 2 the rest. */
  @Column('smallint')
  lane: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  availableAt: Date;

  @Column('smallint', { default: 0 })
  attempts: number;

  /** Set when it failed too often: it waits for a person. */
  @Column('timestamptz', { nullable: true })
  parkedAt: Date | null;

  @Column('text', { nullable: true })
  lastError: string | null;
}
