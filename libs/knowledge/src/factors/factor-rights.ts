import { Field, ObjectType } from '@nestjs/graphql';

/** What the viewer may do with a factor. */
@ObjectType()
export class FactorRights {
  @Field(() => Boolean)
  accept: boolean;
}
