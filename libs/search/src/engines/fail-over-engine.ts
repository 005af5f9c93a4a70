import type { RequestContext } from '@pis/core';
import type { QueryPlan } from '../query/query-plan.js';
import { FailOver } from './fail-over.js';
import type { SearchDocument } from './search-document.js';
import {
  type AnsweringEngine,
  type EngineAnswer,
  type EngineRequest,
  type Found,
  SearchEngine,
} from './search-engine.js';

/**
 * Two engines as one: the first answers while it can, the second when it is silent, and the answer
 * says so. What is written goes to the second, which is the database itself; the first is sent the
 * same by itself, and nothing waits for that.
 */
export class FailOverEngine extends SearchEngine {
  private readonly failOver = new FailOver();

  constructor(
    private readonly first: AnsweringEngine,
    private readonly second: SearchEngine,
  ) {
    super();
  }

  get name(): AnsweringEngine['name'] {
    return this.failOver.isOpen ? this.second.name : this.first.name;
  }

  get isDegraded(): boolean {
    return this.failOver.isOpen;
  }

  async search(ctx: RequestContext, request: EngineRequest): Promise<EngineAnswer> {
    const { answer, degraded } = await this.failOver.ask(
      () => this.first.search(ctx, request),
      () => this.second.search(ctx, request),
    );
    return { ...answer, degraded: degraded || answer.degraded };
  }

  async nearest(ctx: RequestContext, words: string, most: number): Promise<Found[]> {
    const { answer } = await this.failOver.ask(
      () => this.first.nearest(ctx, words, most),
      () => this.second.nearest(ctx, words, most),
    );
    return answer;
  }

  async suggest(ctx: RequestContext, plan: QueryPlan, most: number): Promise<Found[]> {
    const { answer } = await this.failOver.ask(
      () => this.first.suggest(ctx, plan, most),
      () => this.second.suggest(ctx, plan, most),
    );
    return answer;
  }

  upsert(
    ctx: RequestContext,
    documents: readonly SearchDocument[],
    all?: boolean,
  ): Promise<readonly string[]> {
    return this.second.upsert(ctx, documents, all);
  }

  remove(ctx: RequestContext, ids: readonly string[]): Promise<void> {
    return this.second.remove(ctx, ids);
  }

  holds(ctx: RequestContext, afterId: string | null, most: number): Promise<Found[]> {
    return this.second.holds(ctx, afterId, most);
  }

  flush(): Promise<void> {
    return this.second.flush();
  }
}
