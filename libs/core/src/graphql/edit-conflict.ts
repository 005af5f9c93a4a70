import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from './user-error.js';

/** Another person saved the same row first. Nothing was written. */
@ObjectType({
  implements: () => [UserError],
  description:
    'Another person saved the same row first. Nothing was written; `currentVersion` is the one that stands.',
})
export class EditConflict extends UserError {
  @Field(() => Int)
  currentVersion: number;

  constructor(currentVersion: number) {
    super();
    this.message = 'Somebody else saved this first. Read it again, then save your change.';
    this.currentVersion = currentVersion;
  }
}
