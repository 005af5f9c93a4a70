import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { oneOf } from '@pis/core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const PlaceKind = { COUNTY: 'COUNTY', MUNICIPALITY: 'MUNICIPALITY' } as const;
export type PlaceKind = keyof typeof PlaceKind;
registerEnumType(PlaceKind, { name: 'PlaceKind' });

/** One of the 21 counties or 290 municipalities, by its code at Statistics Sweden. Filled by a migration. */
@Entity('place')
@ObjectType()
@Check('place_kind_known', oneOf('kind', PlaceKind))
@Check('place_municipality_in_county', `("kind" = 'MUNICIPALITY') = ("county_code" IS NOT NULL)`)
@Index('place_county', ['countyCode'])
export class Place {
  /** Two digits for a county, four for a municipality. */
  @PrimaryColumn('text')
  @Field(() => ID)
  code: string;

  @Column('text')
  @Field(() => PlaceKind)
  kind: PlaceKind;

  /** "Gävleborgs län", "Bollnäs kommun". */
  @Column({ type: 'text', collation: 'sv-x-icu' })
  @Field(() => String)
  name: string;

  /** "Gävleborg", "Bollnäs". */
  @Column({ type: 'text', collation: 'sv-x-icu' })
  @Field(() => String)
  shortName: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  nuts3: string | null;

  @Column('text', { nullable: true })
  @ForeignKey(() => Place)
  countyCode: string | null;
}
