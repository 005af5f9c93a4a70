import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../people/person.entity.js';

/** A mailed link: good once, for ten minutes, in the browser that asked for it. */
@Entity('sign_in_link')
@Index('sign_in_link_token', ['tokenHash'], { unique: true })
export class SignInLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId: string;

  /** SHA-256 of the token in the link. */
  @Column('bytea')
  tokenHash: Buffer;

  /** SHA-256 of the cookie of the browser that asked; null for a link made by the administrator's command. */
  @Column('bytea', { nullable: true })
  browserHash: Buffer | null;

  /** The page to go on to, a path of this site. */
  @Column('text', { nullable: true })
  returnTo: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
