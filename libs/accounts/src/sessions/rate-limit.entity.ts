import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counters of attempts, shared by every process. Keys are hashes: no address or e-mail stands here. */
@Entity('rate_limit')
export class RateLimit {
  @PrimaryColumn('character varying', { length: 255 })
  key: string;

  @Column('integer', { default: 0 })
  points: number;

  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true })
  expire: string | null;
}
