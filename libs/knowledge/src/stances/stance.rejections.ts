import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@pis/core';

/** The lesson comes from the project's own family, which counts as one with it. */
@ObjectType({ implements: () => [UserError] })
export class OwnFamily extends UserError {
  constructor() {
    super();
    this.message =
      'The lesson comes from the same project family. Write a lesson of your own instead.';
  }
}
