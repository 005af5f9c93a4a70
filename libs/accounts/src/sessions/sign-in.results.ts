import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { SignedInPerson } from '../people/signed-in-person.js';
import { SignInLinkNotValid, TooManyAttempts } from './sign-in.rejections.js';

/** A link is on its way. Says nothing of whether the address was known. */
@ObjectType()
export class SignInRequested {
  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true })
  localMailPage: string | null;

  constructor(email: string, localMailPage: string | null) {
    this.email = email;
    this.localMailPage = localMailPage;
  }
}

@ObjectType()
export class SignedIn {
  @Field(() => SignedInPerson)
  viewer: SignedInPerson;

  @Field(() => String, { nullable: true })
  returnTo: string | null;

  constructor(viewer: SignedInPerson, returnTo: string | null) {
    this.viewer = viewer;
    this.returnTo = returnTo;
  }
}

export const RequestSignInResult = createUnionType({
  name: 'RequestSignInResult',
  types: () => [SignInRequested, TooManyAttempts] as const,
});

export const RedeemSignInResult = createUnionType({
  name: 'RedeemSignInResult',
  types: () => [SignedIn, SignInLinkNotValid, TooManyAttempts] as const,
});
