import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserError } from '@pis/core';

/** Why a sign-in link cannot be used. */
export const SignInLinkProblem = {
  EXPIRED: 'EXPIRED',
  OTHER_BROWSER: 'OTHER_BROWSER',
  UNKNOWN: 'UNKNOWN',
  USED: 'USED',
} as const;
export type SignInLinkProblem = keyof typeof SignInLinkProblem;
registerEnumType(SignInLinkProblem, { name: 'SignInLinkProblem' });

const advice: Record<SignInLinkProblem, string> = {
  EXPIRED: 'The link is too old. Ask for a new one.',
  OTHER_BROWSER:
    'The link was asked for in another browser. Open it there, or ask for a new one here.',
  UNKNOWN: 'There is no such link. Check that all of it came along, or ask for a new one.',
  USED: 'The link has been used already. Ask for a new one.',
};

/** A sign-in link that cannot be used. */
@ObjectType({ implements: () => [UserError] })
export class SignInLinkNotValid extends UserError {
  @Field(() => SignInLinkProblem)
  problem: SignInLinkProblem;

  constructor(problem: SignInLinkProblem) {
    super();
    this.message = advice[problem];
    this.problem = problem;
  }
}

/** Something was tried more often than it may be. */
@ObjectType({ implements: () => [UserError] })
export class TooManyAttempts extends UserError {
  /** At least 1. */
  @Field(() => Int)
  retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super();
    this.message = `That was tried too often. Try again in ${retryAfterSeconds} seconds.`;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
