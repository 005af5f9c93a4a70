import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '@pis/core';
import { Factor } from './factor.entity.js';

/** Somebody has a word for it already. */
@ObjectType({ implements: () => [UserError] })
export class FactorExists extends UserError {
  @Field(() => Factor)
  factor: Factor;

  constructor(factor: Factor) {
    super();
    this.message = `It is there already, as "${factor.labelSv}". Use that factor, or choose a label that tells the difference.`;
    this.factor = factor;
  }
}
