import type { RequestContext } from '@pis/core';
import {
  accessWith,
  type EngineAnswer,
  type EngineRequest,
  type Found,
  indexNames,
  indexOf,
  MeilisearchEngine,
  MeilisearchIndexes,
  MeilisearchWriter,
  meilisearchDocument,
  type QueryPlan,
  type SearchDocument,
  SearchEngine,
  type Vocabulary,
} from '@pis/search';
import type { TestMeilisearch } from './meilisearch.js';

/**
 * Meilisearch as an engine that is also written to directly, for the contract suite. The database's
 * own index is written as well: questions are weighed by what that one knows.
 */
export class WrittenMeilisearch extends SearchEngine {
  readonly name = 'MEILISEARCH';
  private readonly answering: MeilisearchEngine;
  private readonly writer: MeilisearchWriter;

  constructor(
    { url, prefix, api, worker }: TestMeilisearch,
    private readonly own: SearchEngine,
    private readonly vocabulary: Vocabulary,
  ) {
    super();
    const config = { url, indexPrefix: prefix };
    // A machine that is busy with other tests is no silent engine.
    this.answering = new MeilisearchEngine(
      accessWith(config, api['MEILI_SEARCH_KEY'] ?? ''),
      10_000,
    );
    this.writer = new MeilisearchWriter(accessWith(config, worker['MEILI_WRITE_KEY'] ?? ''));
  }

  async prepare(): Promise<void> {
    const { access } = this.writer;
    const indexes = new MeilisearchIndexes(access);
    await Promise.all(indexNames.map((name) => indexes.create(access.uids.live(name))));
  }

  search(ctx: RequestContext, request: EngineRequest): Promise<EngineAnswer> {
    return this.answering.search(ctx, request);
  }

  nearest(ctx: RequestContext, words: string, most: number): Promise<Found[]> {
    return this.answering.nearest(ctx, words, most);
  }

  suggest(ctx: RequestContext, plan: QueryPlan, most: number): Promise<Found[]> {
    return this.answering.suggest(ctx, plan, most);
  }

  async upsert(
    ctx: RequestContext,
    documents: readonly SearchDocument[],
    all?: boolean,
  ): Promise<readonly string[]> {
    const written = await this.own.upsert(ctx, documents, all);
    for (const name of indexNames) {
      const own = documents.filter(({ kind }) => indexOf[kind] === name);
      if (own.length === 0) continue;
      const made = own.map((one) => meilisearchDocument(one, this.vocabulary, 'test'));
      await this.writer.follow(await this.writer.put(this.uid(name), made));
    }
    return written;
  }

  async remove(ctx: RequestContext, ids: readonly string[]): Promise<void> {
    await this.own.remove(ctx, ids);
    for (const name of indexNames)
      await this.writer.follow(await this.writer.take(this.uid(name), ids));
  }

  holds(ctx: RequestContext, afterId: string | null, most: number): Promise<Found[]> {
    return this.own.holds(ctx, afterId, most);
  }

  /** What was written was waited for. */
  flush(): Promise<void> {
    return Promise.resolve();
  }

  private uid(name: (typeof indexNames)[number]): string {
    return this.writer.access.uids.live(name);
  }
}
