import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a document has yet to be sent to Meilisearch: one row a document, so repeats are one. */
@Entity('search_delivery')
@Index('search_delivery_waiting', ['lane', 'noted'], { where: '"parked_at" IS NULL' })
export class SearchDelivery {
  /** Of the document. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_search_delivery' })
  id: string;

  @Column('text')
  kind: string;

  /** As in the outbox: 0 what must disappear, 1 what people wait for, 2 the rest. */
  @Column('smallint')
  lane: number;

  /** Another number each time it is noted: what was sent counts only where it is still this one. */
  @Column('bigint', { generated: 'increment' })
  noted: string;

  @Column('timestamptz', { default: () => 'now()' })
  notedAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  availableAt: Date;

  @Column('smallint', { default: 0 })
  attempts: number;

  /** Set when the engine will not take it: it waits for a person, or until it changes. */
  @Column('timestamptz', { nullable: true })
  parkedAt: Date | null;

  @Column('text', { nullable: true })
  lastError: string | null;
}

/** What an index of Meilisearch was made of when it was put in place. */
@Entity('search_engine_index')
export class SearchEngineIndex {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'PK_search_engine_index' })
  name: string;

  /** Names analyzer, mapper and settings. */
  @Column('text')
  rules: string;

  /** When the server made it, as the server writes it: another value, and it is not the one we filled. */
  @Column('text')
  createdAt: string;

  /** Of the one that is just being put in its place. */
  @Column('text', { nullable: true })
  comingRules: string | null;

  @Column('text', { nullable: true })
  comingCreatedAt: string | null;

  /** The one before, for a day. */
  @Column('text', { nullable: true })
  keptUid: string | null;

  @Column('timestamptz', { nullable: true })
  keptSince: Date | null;

  /** When every document was last compared with the database. */
  @Column('timestamptz', { nullable: true })
  comparedAt: Date | null;
}
