import { Field, ObjectType } from '@nestjs/graphql';
import { Person } from '@pis/accounts';
import { MemberRole } from '@pis/core';
import { Project } from '../projects/project.entity.js';
// Registers the enumeration.
import './project-member.entity.js';

/** A member, seen from the project. */
@ObjectType('ProjectMember')
export class MemberOfProject {
  @Field(() => Person)
  person: Person;

  @Field(() => MemberRole)
  role: MemberRole;

  @Field(() => String, { nullable: true, description: 'Shown to the project’s owners only.' })
  email: string | null;
}

/** A project, seen from the member. */
@ObjectType()
export class ProjectMembership {
  @Field(() => Project)
  project: Project;

  @Field(() => MemberRole)
  role: MemberRole;
}
