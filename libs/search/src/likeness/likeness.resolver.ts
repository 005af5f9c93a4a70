import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import type { RequestContext } from '@pis/core';
import { ConceptsService } from './concepts.service.js';
import { SuggestedConcepts, SuggestedConceptsResult } from './concepts.types.js';
import { LikenessLimit } from './likeness-limit.js';
import { LikeTextArgs, LikeTextInput, SuggestConceptsInput } from './likeness.inputs.js';
import { LikenessService } from './likeness.service.js';
import {
  LikelyObstacles,
  LikelyObstaclesResult,
  Likeness,
  LikenessResult,
} from './likeness.types.js';
import { ObstaclesService } from './obstacles.service.js';

@Resolver()
export class LikenessResolver {
  constructor(
    private readonly likeness: LikenessService,
    private readonly obstacles: ObstaclesService,
    private readonly concepts: ConceptsService,
    private readonly limit: LikenessLimit,
  ) {}

  @Query(() => LikenessResult, { description: 'What is like a text, and why.' })
  async likeText(
    @Context('ctx') ctx: RequestContext,
    @Args('input', { type: () => LikeTextInput }) { text, county }: LikeTextInput,
    @Args() { group, first }: LikeTextArgs,
  ): Promise<Likeness> {
    await this.limit.count(ctx);
    const size = first ?? limits.likenessHits.size;
    const found = await this.likeness.likeText(ctx, text, { group, county, first: size });
    return Object.assign(new Likeness(), found);
  }

  @Query(() => LikelyObstaclesResult, {
    description: 'What hindered lessons and projects that are like a text.',
  })
  async likelyObstacles(
    @Context('ctx') ctx: RequestContext,
    @Args('input', { type: () => LikeTextInput }) input: LikeTextInput,
  ): Promise<LikelyObstacles> {
    await this.limit.count(ctx);
    return Object.assign(new LikelyObstacles(), await this.obstacles.ofText(ctx, input));
  }

  @Query(() => SuggestedConceptsResult, {
    description: 'Factors and themes that a text may be about: suggestions for whoever writes it.',
  })
  async suggestConcepts(
    @Context('ctx') ctx: RequestContext,
    @Args('input', { type: () => SuggestConceptsInput }) { text }: SuggestConceptsInput,
  ): Promise<SuggestedConcepts> {
    await this.limit.count(ctx);
    return Object.assign(new SuggestedConcepts(), await this.concepts.ofText(ctx, text));
  }
}
