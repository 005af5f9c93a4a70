import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { confirmation } from '../inputs/confirmation.js';
import { VersionedArgs } from '../inputs/versioned.args.js';
import type { Removed } from '../writing/removed.js';
import { Evidence } from './evidence.entity.js';
import { AddEvidenceInput, ChangeEvidenceInput } from './evidence.inputs.js';
import {
  AddEvidenceResult,
  ChangeEvidenceResult,
  RemoveEvidenceResult,
} from './evidence.results.js';
import { EvidenceService } from './evidence.service.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  constructor(private readonly evidence: EvidenceService) {}

  @Mutation(() => AddEvidenceResult)
  addEvidence(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: AddEvidenceInput,
    @Args('confirmed', confirmation) confirmed: boolean | null,
  ): Promise<Evidence> {
    return this.evidence.add(ctx, input, confirmed ?? false);
  }

  @Mutation(() => ChangeEvidenceResult)
  changeEvidence(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: ChangeEvidenceInput,
    @Args('confirmed', confirmation) confirmed: boolean | null,
  ): Promise<Evidence> {
    return this.evidence.change(ctx, input, confirmed ?? false);
  }

  @Mutation(() => RemoveEvidenceResult)
  removeEvidence(
    @Context('ctx') ctx: RequestContext,
    @Args() args: VersionedArgs,
  ): Promise<Removed> {
    return this.evidence.remove(ctx, args);
  }
}
