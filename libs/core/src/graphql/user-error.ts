import { Field, InterfaceType } from '@nestjs/graphql';

/** An expected failure that the user can act on: a member of the mutation's result union. */
@InterfaceType()
export abstract class UserError {
  /** English, for whoever calls the API; a client words the facts itself. */
  @Field(() => String)
  message: string;
}
