import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { oneOf } from '@pis/core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisations/organisation.entity.js';
import { Project } from '../projects/project.entity.js';

export const Currency = { EUR: 'EUR', SEK: 'SEK' } as const;
export type Currency = keyof typeof Currency;
registerEnumType(Currency, { name: 'Currency' });

/** What a funder gives a project. Amount and day may be unknown: then they are empty, not guessed. */
@Entity('grant')
@ObjectType()
@Check('grant_currency_known', oneOf('currency', Currency))
@Check('grant_amount_not_negative', `"amount" >= 0`)
@Index('grant_project', ['projectId'])
@Index('grant_funder', ['funderId'])
export class Grant {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @Column('uuid')
  @ForeignKey(() => Organisation)
  funderId: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  programme: string | null;

  /** Whole kronor or euro. */
  @Column('integer', { nullable: true })
  @Field(() => Int, { nullable: true })
  amount: number | null;

  @Column('text', { default: Currency.SEK })
  @Field(() => Currency)
  currency: Currency;

  /** EDTF day of the decision. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  decided: string | null;
}
