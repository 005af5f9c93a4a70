import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '@pis/core';

@ObjectType({ implements: () => [UserError] })
export class ProjectNotReady extends UserError {
  /** Names of the fields that a published project must have. */
  @Field(() => [String])
  missing: string[];

  constructor(missing: string[]) {
    super();
    this.message = 'Say in a sentence what the project is about, then publish it.';
    this.missing = missing;
  }
}

@ObjectType({ implements: () => [UserError] })
export class IdentifierTaken extends UserError {
  @Field(() => String)
  scheme: string;

  @Field(() => String)
  value: string;

  constructor({ scheme, value }: { scheme: string; value: string }) {
    super();
    this.message = 'Another project has this number. Check it, or look for that project.';
    this.scheme = scheme;
    this.value = value;
  }
}

/** What was to be added is there. */
@ObjectType({ implements: () => [UserError] })
export class AlreadyThere extends UserError {
  @Field(() => ID)
  id: string;

  /** @param id of what is there: a participation, a person. */
  constructor(id: string) {
    super();
    this.message = 'This is there already. Nothing was added.';
    this.id = id;
  }
}
