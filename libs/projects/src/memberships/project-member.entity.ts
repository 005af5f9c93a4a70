import { registerEnumType } from '@nestjs/graphql';
import { Person } from '@pis/accounts';
import { MemberRole, oneOf } from '@pis/core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Project } from '../projects/project.entity.js';

registerEnumType(MemberRole, { name: 'MemberRole' });

/** A person who works in a project. Invited people are members from the start; they prove their address when they sign in. */
@Entity('project_member')
@Check('project_member_role_known', oneOf('role', MemberRole))
@Index('project_member_person', ['personId'])
export class ProjectMember {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  role: MemberRole;

  @Column('timestamptz', { default: () => 'now()' })
  since: Date;
}
