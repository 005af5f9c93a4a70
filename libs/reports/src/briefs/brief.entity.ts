import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '@pis/accounts';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import type { EvidenceMapFilter } from '@pis/knowledge';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BriefSection, firstOrder } from './brief-section.js';
import type { Taken } from './taken.js';

const { title, question, answer } = limits.brief;

/** What kind of thing was gathered. */
export const BriefItemKind = {
  FACTOR: 'FACTOR',
  LESSON: 'LESSON',
  PROJECT: 'PROJECT',
} as const;
export type BriefItemKind = keyof typeof BriefItemKind;
registerEnumType(BriefItemKind, { name: 'BriefItemKind' });

/** What somebody gathered to take to a meeting, with their own short answer. Its owner's alone. */
@Entity('brief')
@ObjectType()
@Check('brief_title_length', `char_length("title") BETWEEN ${title.min} AND ${title.max}`)
@Check(
  'brief_text_lengths',
  `char_length("question") <= ${question.max} AND char_length("short_answer") <= ${answer.max}`,
)
@Check('brief_shared_since', `("share_hash" IS NULL) = ("shared_at" IS NULL)`)
@Index('brief_client_key', ['ownerId', 'clientKey'], { unique: true })
@Index('brief_latest', ['ownerId', 'updatedAt', 'id'])
@Index('brief_share', ['shareHash'], { unique: true })
export class Brief {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  ownerId: string;

  /** Made by the client once; makes a repeated request harmless. */
  @Column('uuid')
  clientKey: string;

  @Column('text')
  @Field(() => String)
  title: string;

  /** What was asked, in words. */
  @Column('text', { default: '' })
  @Field(() => String)
  question: string;

  /** Written by the owner; nothing writes it for them. */
  @Column('text', { default: '' })
  @Field(() => String)
  shortAnswer: string;

  /** Every section once, in the order they are read. */
  @Column('text', { array: true, default: firstOrder })
  @Field(() => [BriefSection])
  sections: BriefSection[];

  /** SHA-256 of the token of the link that others read it by; the token itself is kept nowhere. */
  @Column('text', { nullable: true })
  shareHash: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  sharedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  @Field(() => Date)
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  @Field(() => Date)
  updatedAt: Date;

  /** Of title, question and short answer; changed by a guarded update only, never by `save()`. */
  @Column('integer', { default: 1 })
  @Field(() => Int)
  version: number;
}

/** One thing in a brief, as it was on the day it was taken. */
@Entity('brief_item')
@Check('brief_item_kind_known', oneOf('kind', BriefItemKind))
@Index('brief_item_once', ['briefId', 'mark'], { unique: true })
export class BriefItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Brief, { onDelete: 'CASCADE' })
  briefId: string;

  @Column('text')
  kind: BriefItemKind;

  @Column('uuid')
  subject: string;

  /** What a factor is seen through; empty: everything. */
  @Column('jsonb', { default: {} })
  filter: EvidenceMapFilter;

  /** Tells the same thing seen from the same place. */
  @Column('text')
  mark: string;

  @Column('integer')
  position: number;

  @Column('timestamptz')
  takenAt: Date;

  /** Figures, words and sources of that day. */
  @Column('jsonb')
  taken: Taken;
}
