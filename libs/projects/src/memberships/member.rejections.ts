import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@pis/core';

/** A project without an owner could be changed by nobody of its own. */
@ObjectType({ implements: () => [UserError] })
export class LastOwner extends UserError {
  constructor() {
    super();
    this.message = 'A project keeps at least one owner. Invite another one first.';
  }
}
