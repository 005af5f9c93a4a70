import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { oneOf } from '@pis/core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const OrganisationKind = {
  ADULT_EDUCATION: 'ADULT_EDUCATION',
  AGENCY: 'AGENCY',
  ASSOCIATION: 'ASSOCIATION',
  COMPANY: 'COMPANY',
  FUND: 'FUND',
  MUNICIPALITY: 'MUNICIPALITY',
  NETWORK: 'NETWORK',
  OTHER: 'OTHER',
  REGION: 'REGION',
  UNIVERSITY: 'UNIVERSITY',
} as const;
export type OrganisationKind = keyof typeof OrganisationKind;
registerEnumType(OrganisationKind, { name: 'OrganisationKind' });

/** Who owns, funds or takes part. Organisations change name and nest: see aliases, `partOfId`, `successorId`. */
@Entity('organisation')
@ObjectType()
@Check('organisation_kind_known', oneOf('kind', OrganisationKind))
@Check(
  'organisation_name_length',
  `char_length("name") BETWEEN ${limits.name.min} AND ${limits.name.max}`,
)
@Check('organisation_not_its_own', `"part_of_id" <> "id" AND "successor_id" <> "id"`)
@Index('organisation_slug', ['slug'], { unique: true })
@Index('organisation_by_name', ['name', 'id'])
export class Organisation {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  slug: string;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  @Field(() => String)
  name: string;

  @Column('text')
  @Field(() => OrganisationKind)
  kind: OrganisationKind;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  organisationNumber: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Organisation)
  partOfId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Organisation)
  successorId: string | null;

  /** EDTF. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  validFrom: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  validTo: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** False while only drafts name it: then it is shown to those who see such a draft. */
  @Column('boolean', { default: true })
  public: boolean;

  @Column('boolean', { default: false })
  @Field(() => Boolean)
  sample: boolean;
}

/** Another name an organisation is found by. */
@Entity('organisation_alias')
@Check(
  'organisation_alias_length',
  `char_length("name") BETWEEN ${limits.name.min} AND ${limits.name.max}`,
)
export class OrganisationAlias {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId: string;

  @PrimaryColumn('text', { collation: 'sv-x-icu' })
  name: string;
}
