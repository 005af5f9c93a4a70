import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { SearchInput, SuggestArgs } from './search.inputs.js';
import { SearchResult, Suggestion } from './search-result.js';
import { SearchService } from './search.service.js';
import { SuggestService } from './suggest/suggest.service.js';

@Resolver()
export class SearchResolver {
  constructor(
    private readonly service: SearchService,
    private readonly suggestions: SuggestService,
  ) {}

  @Query(() => SearchResult)
  search(
    @Context('ctx') ctx: RequestContext,
    @Args('input', { type: () => SearchInput }) input: SearchInput,
    @Args('explain', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'For curators: why each hit stands where it stands. Others get none.',
    })
    explain: boolean | null,
  ): Promise<SearchResult> {
    return this.service.search(ctx, input, explain ?? false);
  }

  @Query(() => [Suggestion], { description: 'For somebody who is still typing.' })
  suggest(@Context('ctx') ctx: RequestContext, @Args() args: SuggestArgs): Promise<Suggestion[]> {
    return this.suggestions.suggest(ctx, args);
  }
}
