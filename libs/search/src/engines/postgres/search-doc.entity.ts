import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the Postgres engine answers from: one row per public thing, written by the indexer alone. */
@Entity('search_doc')
@Index('search_doc_tokens', { synchronize: false })
@Index('search_doc_kind', ['kind'])
@Index('search_doc_number', ['number'], { unique: true })
export class SearchDoc {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: string;

  /** Version of the row it was read from. */
  @Column('integer')
  version: number;

  /** Names everything it was made of: what would be written the same again is left as it is. */
  @Column('text', { default: '' })
  stamp: string;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('text', { default: 'SV' })
  language: string;

  /** What postings call it: short, and never another's again. */
  @Column({ type: 'integer', generated: 'identity', generatedIdentity: 'ALWAYS' })
  number: number;

  /** Its terms in `search_posting`, so that they can be found again. */
  @Column('integer', { array: true, default: '{}' })
  terms: number[];

  /** Words, as written, folded and by what they mean, with weights: A title, B labels, C passages. */
  @Column('tsvector')
  tokens: string;

  /** Tokens in all, for ranking. */
  @Column('integer')
  length: number;

  /** Title and labels, folded, for what is named nearly so. */
  @Column('text')
  names: string;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  sortTitle: string;

  @Column('integer', { nullable: true })
  fromYear: number | null;

  @Column('integer', { nullable: true })
  toYear: number | null;

  /** Facets, each a list of stable values: slugs, codes, enumeration names. */
  @Column('text', { array: true, default: '{}' })
  themes: string[];

  @Column('text', { array: true, default: '{}' })
  counties: string[];

  @Column('text', { array: true, default: '{}' })
  funders: string[];

  @Column('text', { array: true, default: '{}' })
  phases: string[];

  @Column('text', { array: true, default: '{}' })
  sourceKinds: string[];
}
