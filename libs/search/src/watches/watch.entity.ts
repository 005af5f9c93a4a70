import { Person } from '@pis/accounts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A project, theme or factor somebody follows. */
@Entity('watch')
@Check('watch_kind_known', `"kind" IN ('PROJECT', 'THEME', 'FACTOR')`)
@Index('watch_once', ['personId', 'kind', 'subject'], { unique: true })
export class Watch {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  kind: string;

  @Column('uuid')
  subject: string;

  @Column('timestamptz', { default: () => 'now()' })
  since: Date;
}

/** A search somebody wants to see again. */
@Entity('saved_search')
@Index('saved_search_person', ['personId'])
export class SavedSearch {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  name: string;

  /** The address of the search page that shows it, without the host. */
  @Column('text')
  address: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  seenAt: Date | null;
}

/** How often somebody wants news, and when the last went out. */
@Entity('digest')
@Check('digest_rhythm_known', `"rhythm" IN ('WEEKLY', 'MONTHLY', 'NEVER')`)
export class Digest {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  rhythm: string;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
