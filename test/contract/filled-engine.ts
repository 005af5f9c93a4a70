import 'reflect-metadata';
import { nobody, ownerOptions, RequestContext } from '@pis/core';
import {
  type EngineAnswer,
  PostgresEngine,
  type SearchEngine,
  type QueryPlan,
  readQuestion,
  type SearchFilters,
  type Vocabulary,
  VocabularyHolder,
} from '@pis/search';
import { DataSource } from 'typeorm';
import { createDatabase } from '../support/database.js';
import { fixtures, numberOf, vocabulary } from './search-fixtures.js';

/** The labels of the fixtures' factors and themes, without a database that has them. */
class FixtureVocabulary extends VocabularyHolder {
  override current(): Promise<Vocabulary> {
    return Promise.resolve(vocabulary);
  }
}

/** Every engine there is, each held to the same behaviour. */
export const engines: readonly SearchEngine[] = [new PostgresEngine(new FixtureVocabulary())];

export const named = engines.map((engine) => [engine.name, engine] as const);

/** What a search of a test asks for besides its words. */
export interface Wish {
  filters?: Partial<SearchFilters['values']>;
  years?: [from: number | null, to: number | null];
  page?: number;
  pageSize?: number;
  /** What a long question could mean, instead of a page. */
  candidates?: boolean;
  sort?: 'RELEVANCE' | 'EXPERIENCE' | 'TITLE';
}

/** An engine with the fixtures in it, on a database of its own. */
export interface FilledEngine {
  ctx: RequestContext;
  search: (question: string, wish?: Wish) => Promise<EngineAnswer>;
  plan: (question: string) => Promise<QueryPlan>;
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
  const plan = (question: string): Promise<QueryPlan> => readQuestion(ctx, question, vocabulary);
  const search = async (question: string, wish: Wish = {}): Promise<EngineAnswer> =>
    engine.search(ctx, {
      plan: await plan(question),
      filters: { values: wish.filters ?? {}, fromYear: wish.years?.[0], toYear: wish.years?.[1] },
      page: wish.page ?? 1,
      pageSize: wish.pageSize ?? 20,
      sort: wish.sort ?? 'RELEVANCE',
      candidates: wish.candidates ?? false,
    });
  return {
    ctx,
    plan,
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
