import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { OncePerOperation, type RequestContext } from '@pis/core';
import { SessionsService } from './sessions.service.js';
import { RequestSignInInput } from './sign-in.inputs.js';
import {
  RedeemSignInResult,
  RequestSignInResult,
  type SignedIn,
  type SignInRequested,
} from './sign-in.results.js';
import { SignInService } from './sign-in.service.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionsService,
  ) {}

  @Mutation(() => RequestSignInResult)
  @OncePerOperation()
  requestSignIn(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: RequestSignInInput,
  ): Promise<SignInRequested> {
    return this.signIn.request(ctx, input);
  }

  @Mutation(() => RedeemSignInResult)
  @OncePerOperation()
  redeemSignIn(
    @Context('ctx') ctx: RequestContext,
    @Args('token', { type: () => String }) token: string,
  ): Promise<SignedIn> {
    return this.signIn.redeem(ctx, token);
  }

  @Mutation(() => Boolean, { description: 'False where nobody was signed in.' })
  endSignIn(@Context('ctx') ctx: RequestContext): Promise<boolean> {
    return this.sessions.end(ctx);
  }
}
