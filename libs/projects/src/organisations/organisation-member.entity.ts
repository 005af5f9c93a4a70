import { Person } from '@pis/accounts';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation.entity.js';

/** A person who belongs to an organisation: a funder's people. */
@Entity('organisation_member')
@Index('organisation_member_person', ['personId'])
export class OrganisationMember {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId: string;
}
