import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The bytes of a document. */
@Entity('stored_file')
@Check('stored_file_size', `octet_length("bytes") <= 20971520`)
export class StoredFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  mediaType: string;

  @Column('bytea', { select: false })
  bytes: Buffer;

  /** SHA-256 of the bytes. */
  @Column('bytea')
  checksum: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
