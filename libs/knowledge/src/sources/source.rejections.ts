import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '@pis/core';

/** Something rests on the source: evidence, a study, a question. */
@ObjectType({ implements: () => [UserError] })
export class SourceInUse extends UserError {
  @Field(() => Int)
  uses: number;

  constructor(uses: number) {
    super();
    this.message = 'Something rests on this source. Change or remove that first.';
    this.uses = uses;
  }
}
