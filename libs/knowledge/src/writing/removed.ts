import { Field, ID, ObjectType } from '@nestjs/graphql';

/** What is gone now. */
@ObjectType()
export class Removed {
  @Field(() => ID)
  id: string;

  constructor(id: string) {
    this.id = id;
  }
}
