import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { TooManyAttempts } from '@pis/accounts';
import { Project } from '../projects/project.entity.js';
import { AlreadyThere } from '../projects/project.rejections.js';
import { LastOwner } from './member.rejections.js';

@ObjectType()
export class Invited {
  @Field(() => Project)
  project: Project;

  @Field(() => String)
  email: string;

  static to(project: Project, email: string): Invited {
    return Object.assign(new Invited(), { project, email });
  }
}

export const InviteToProjectResult = createUnionType({
  name: 'InviteToProjectResult',
  types: () => [Invited, AlreadyThere, TooManyAttempts] as const,
});

export const RemoveMemberResult = createUnionType({
  name: 'RemoveMemberResult',
  types: () => [Project, LastOwner] as const,
});
