import { Injectable } from '@nestjs/common';
import { limits } from '@pis/contract';
import type { RequestContext } from '@pis/core';
import {
  type EngineAnswer,
  type EngineRequest,
  nothing,
  SearchEngine,
} from '../engines/search-engine.js';
import { asksForWords, type QueryPlan } from '../query/query-plan.js';
import { forSomeWords } from '../query/weigh.js';
import { rank } from '../ranking/ranking.js';
import { SearchSort } from '../search-kind.js';

const { searchTotal } = limits;

/** What is wished for besides words. */
export type Wish = Omit<EngineRequest, 'candidates' | 'plan'>;

/** What was found, and by which request: for all of the words, or where nothing has them for some. */
export interface Finding {
  readonly answer: EngineAnswer;
  readonly request: EngineRequest;
}

/** A total that nobody counts by: above the cap it is said that there are more, whoever answers. */
const capped = (answer: EngineAnswer): EngineAnswer =>
  answer.total > searchTotal.max
    ? { ...answer, total: searchTotal.max, totalExact: false }
    : answer;

const requestOf = (wish: Wish, plan: QueryPlan): EngineRequest => ({
  ...wish,
  plan,
  candidates: plan.long !== null && wish.sort === SearchSort.RELEVANCE,
});

/** Has the engine answer a plan, and puts what a long question found in its order. Ids only. */
@Injectable()
export class Finder {
  constructor(private readonly engine: SearchEngine) {}

  /**
   * One page of what a plan finds. `question` is what it was made of: signs without a letter or digit
   * ask for something, and nothing has it.
   */
  async find(ctx: RequestContext, question: string, plan: QueryPlan, wish: Wish): Promise<Finding> {
    const request = requestOf(wish, plan);
    if (question.trim() !== '' && !asksForWords(plan)) {
      return { answer: { ...nothing, engine: this.engine.name }, request };
    }
    const answer = await this.ranked(ctx, request);
    const isFound = answer.facets.KIND.length > 0; // under whatever filters
    const some = isFound ? null : forSomeWords(plan);
    if (!some) return { answer, request };
    const again = requestOf(wish, some);
    const found = await this.ranked(ctx, again);
    return found.facets.KIND.length > 0
      ? { answer: { ...found, someWordsOnly: true }, request: again }
      : { answer, request };
  }

  /** A page in its order: the engine's own, or the ranking's among the candidates of a long question. */
  private async ranked(ctx: RequestContext, request: EngineRequest): Promise<EngineAnswer> {
    const answer = capped(await this.engine.search(ctx, request));
    if (!request.candidates) return answer;
    const ranked = await rank(ctx, answer.hits, request.plan);
    const from = (request.page - 1) * request.pageSize;
    return { ...answer, hits: ranked.slice(from, from + request.pageSize) };
  }
}
