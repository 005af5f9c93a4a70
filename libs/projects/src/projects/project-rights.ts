import { Field, ObjectType } from '@nestjs/graphql';

/** What the viewer may do with a project. */
@ObjectType()
export class ProjectRights {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  editParticipations: boolean;

  @Field(() => Boolean)
  manageMembers: boolean;

  @Field(() => Boolean)
  publish: boolean;

  @Field(() => Boolean)
  withdraw: boolean;

  @Field(() => Boolean)
  publishLesson: boolean;

  @Field(() => Boolean, { description: 'To contact other projects in the name of this one.' })
  contact: boolean;

  @Field(() => Boolean)
  takeStance: boolean;
}
