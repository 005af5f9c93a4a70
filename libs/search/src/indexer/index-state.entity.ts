import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far an engine's index has come: which analyzer wrote it, and when it last followed. */
@Entity('index_state')
export class IndexState {
  @PrimaryColumn('text')
  engine: string;

  @Column('text')
  analyzerVersion: string;

  @Column('timestamptz', { default: () => 'now()' })
  followedAt: Date;
}
