import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '@pis/core';

@ObjectType({
  implements: () => [UserError],
  description:
    'The link would make a project its own predecessor. `path` are the titles that would form the loop, from the first project round to the first again; an empty one stands for a project that you may not see.',
})
export class LinkMakesLoop extends UserError {
  @Field(() => [String])
  path: string[];

  constructor(path: string[]) {
    super();
    this.message =
      'With this link a project would come before itself. Turn the link round, or remove another one on the way.';
    this.path = path;
  }
}

@ObjectType({ implements: () => [UserError] })
export class LinkExists extends UserError {
  @Field(() => ID)
  linkId: string;

  constructor(linkId: string) {
    super();
    this.message = 'These projects are linked in this way already. Edit that link instead.';
    this.linkId = linkId;
  }
}
