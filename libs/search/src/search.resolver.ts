import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { SearchInput } from './search.inputs.js';
import { SearchResult } from './search-result.js';
import { SearchService } from './search.service.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => SearchResult)
  search(
    @Context('ctx') ctx: RequestContext,
    @Args('input', { type: () => SearchInput }) input: SearchInput,
  ): Promise<SearchResult> {
    return this.service.search(ctx, input);
  }
}
