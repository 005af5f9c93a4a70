import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { oneOf } from '@pis/core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisations/organisation.entity.js';
import { Project } from '../projects/project.entity.js';

export const ParticipationRole = {
  COMMISSIONER: 'COMMISSIONER',
  COORDINATOR: 'COORDINATOR',
  EVALUATOR: 'EVALUATOR',
  INITIATOR: 'INITIATOR',
  LOCAL_WORKSHOP: 'LOCAL_WORKSHOP',
  NATIONAL_OWNER: 'NATIONAL_OWNER',
  OWNER: 'OWNER',
  PARTNER: 'PARTNER',
  REGIONAL_COORDINATOR: 'REGIONAL_COORDINATOR',
} as const;
export type ParticipationRole = keyof typeof ParticipationRole;
registerEnumType(ParticipationRole, { name: 'ParticipationRole' });

/** An organisation's part in a project; it may end before the project does. */
@Entity('participation')
@ObjectType()
@Check('participation_role_known', oneOf('role', ParticipationRole))
@Check('participation_period_in_order', `"period_to" >= "period_from"`)
@Index('participation_once', ['projectId', 'organisationId', 'role'], { unique: true })
@Index('participation_organisation', ['organisationId'])
export class Participation {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @Column('uuid')
  @ForeignKey(() => Organisation)
  organisationId: string;

  @Column('text')
  @Field(() => ParticipationRole)
  role: ParticipationRole;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  period: string | null;

  @Column('date', { nullable: true })
  periodFrom: string | null;

  @Column('date', { nullable: true })
  periodTo: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;
}
