import { registerEnumType } from '@nestjs/graphql';
import { GlobalRole, oneOf } from '@pis/core';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../people/person.entity.js';

registerEnumType(GlobalRole, { name: 'GlobalRole' });

/** A right that holds everywhere: curator or administrator. */
@Entity('global_role')
@Check('global_role_known', oneOf('role', GlobalRole))
export class GlobalRoleRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId: string;

  @PrimaryColumn('text')
  role: GlobalRole;

  @Column('timestamptz', { default: () => 'now()' })
  grantedAt: Date;
}
