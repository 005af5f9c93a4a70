import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Languages of the interface, and of what people write. */
export const Language = { EN: 'EN', SV: 'SV' } as const;
export type Language = keyof typeof Language;
registerEnumType(Language, { name: 'Language' });

/**
 * The only table with personal data, with or without an account. Whoever speaks, writes or may be
 * asked is a row here that other tables point to.
 */
@Entity('person')
@ObjectType()
@Check('person_language_known', oneOf('language', Language))
@Check('person_email_length', `char_length("email") <= ${limits.email.max}`)
@Index('person_email', { synchronize: false })
export class Person {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  /** Lower case. Unique where there is one. Never shown but to its owner and to owners of a project about its members. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  name: string | null;

  @Column('text', { default: Language.SV })
  language: Language;

  /** Single-key shortcuts (WCAG 2.1.4 asks that they can be off). */
  @Column('boolean', { default: true })
  shortcuts: boolean;

  /** Whether others may ask this person about a project or lesson. */
  @Column('boolean', { default: false })
  contactable: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** When the address was first proven by a link; null for somebody who was only invited. */
  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;

  @Column('boolean', { default: false })
  sample: boolean;
}
