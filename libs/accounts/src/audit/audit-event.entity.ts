import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Who did what with another's things, in the transaction of the deed. Append-only: the database
 * lets the servers' role insert and read, nothing else.
 */
@Entity('audit_event')
@Index('audit_event_subject', ['subject'])
export class AuditEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  /** Person who acted; null for the system. No foreign key: the log outlives the account. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  /** Past tense, as a topic: `lesson.withdrawn`. */
  @Column('text')
  action: string;

  @Column('uuid')
  subject: string;

  /** What the deed rested on, in the actor's words. */
  @Column('text', { nullable: true })
  ground: string | null;
}
