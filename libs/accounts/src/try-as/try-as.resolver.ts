import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { OncePerOperation, type RequestContext } from '@pis/core';
import { SignedIn } from '../sessions/sign-in.results.js';
import { DemoRole } from './demo-people.js';
import { TryAsService } from './try-as.service.js';

/** Is a provider only where PIS runs locally; elsewhere the schema has no such field. */
@Resolver()
export class TryAsResolver {
  constructor(private readonly tryAsService: TryAsService) {}

  @Mutation(() => SignedIn, {
    description: 'Only where PIS runs locally; elsewhere this field does not exist.',
  })
  @OncePerOperation()
  tryAs(
    @Context('ctx') ctx: RequestContext,
    @Args('role', { type: () => DemoRole }) role: DemoRole,
  ): Promise<SignedIn> {
    return this.tryAsService.signIn(ctx, role);
  }
}
