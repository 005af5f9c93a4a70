import { Field, ObjectType } from '@nestjs/graphql';

/** What a person who is signed in may do where no one thing is meant. Other libs add fields. */
@ObjectType()
export class ViewerRights {
  /** Whose rights they are; right after a sign-in the request's viewer is still nobody. */
  personId: string;

  @Field(() => Boolean)
  createProject: boolean;
}
