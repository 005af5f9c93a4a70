import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A base form or concept that documents have, with how many do. Written by the indexer alone. */
@Entity('search_term')
@Index('search_term_term', ['term'], { unique: true })
@Index('search_term_folded', ['folded'])
@Index('search_term_alike', { synchronize: false })
export class SearchTerm {
  @PrimaryColumn({ type: 'integer', generated: 'identity', generatedIdentity: 'ALWAYS' })
  id: number;

  @Column('text')
  term: string;

  /** Without marks, for what is spelled nearly so; null for a concept and for an English stem. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  folded: string | null;

  /** Documents that have it. */
  @Column('integer', { default: 0 })
  df: number;
}

/** That a document has a term, and how often: what the ranking of long questions reads. */
@Entity('search_posting')
export class SearchPosting {
  /** `number` of the document; first, so that what one has stands together. */
  @PrimaryColumn('integer')
  doc: number;

  @PrimaryColumn('integer')
  term: number;

  /** Times in title and labels. */
  @Column('smallint')
  inTitle: number;

  /** Times in the rest. */
  @Column('smallint')
  inText: number;
}

/** How much the index holds, one row: what is rare and what is long is told by it. */
@Entity('search_size')
@Check('search_size_one_row', `"single"`)
export class SearchSize {
  @PrimaryColumn('boolean', { default: true })
  single: boolean;

  @Column('integer', { default: 0 })
  docs: number;

  @Column('bigint', { default: 0 })
  words: string;
}
