import 'reflect-metadata';
import { nobody, ownerOptions, RequestContext } from '@pis/core';
import {
  type EngineAnswer,
  PostgresEngine,
  type SearchEngine,
  Vocabulary,
  readQuestion,
  type SearchFilters,
  VocabularyHolder,
} from '@pis/search';
import { DataSource } from 'typeorm';
import { createDatabase } from '../support/database.js';
import { fixtures, numberOf } from './search-fixtures.js';

/** Every engine there is, each held to the same behaviour. */
export const engines: readonly SearchEngine[] = [new PostgresEngine(new VocabularyHolder())];

export const named = engines.map((engine) => [engine.name, engine] as const);

/** What a search of a test asks for besides its words. */
export interface Wish {
  filters?: Partial<SearchFilters['values']>;
  years?: [from: number | null, to: number | null];
  page?: number;
  pageSize?: number;
  sort?: 'RELEVANCE' | 'EXPERIENCE' | 'TITLE';
}

/** An engine with the fixtures in it, on a database of its own. */
export interface FilledEngine {
  ctx: RequestContext;
  search: (question: string, wish?: Wish) => Promise<EngineAnswer>;
  /** The fixtures found, in order of their numbers. */
  found: (question: string, wish?: Wish) => Promise<number[]>;
  close: () => Promise<void>;
}

export async function fill(engine: SearchEngine): Promise<FilledEngine> {
  const database = await createDatabase();
  const options = ownerOptions({ databaseUrl: database.url });
  const dataSource = await new DataSource(options).initialize();
  const ctx = RequestContext.of(dataSource, { viewer: nobody, requestId: 'contract' });
  await engine.upsert(ctx, fixtures);
  await engine.flush();
  const search = async (question: string, wish: Wish = {}): Promise<EngineAnswer> =>
    engine.search(ctx, {
      plan: await readQuestion(ctx, question, Vocabulary.empty),
      filters: { values: wish.filters ?? {}, fromYear: wish.years?.[0], toYear: wish.years?.[1] },
      page: wish.page ?? 1,
      pageSize: wish.pageSize ?? 20,
      sort: wish.sort ?? 'RELEVANCE',
      candidates: false,
    });
  return {
    ctx,
    search,
    async found(question, wish) {
      const { hits, total } = await search(question, wish);
      if (total !== hits.length) throw new Error(`${total} counted, ${hits.length} given`);
      return hits.map(numberOf).sort((a, b) => a - b);
    },
    async close() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
