import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '@pis/core';

/** A field of evidence that is missing. */
export type MissingOfEvidence = 'factorId' | 'polarity' | 'quote';

/** The evidence does not say enough to be one. */
@ObjectType({ implements: () => [UserError] })
export class EvidenceNotReady extends UserError {
  /** Names of the input's fields. */
  @Field(() => [String])
  missing: MissingOfEvidence[];

  constructor(missing: MissingOfEvidence[]) {
    super();
    this.message =
      'Say which factor it is about and whether it helped or hindered; on a lesson a quote alone will do.';
    this.missing = missing;
  }
}
