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
import { createDatabase, type TestDatabase } from '../support/database.js';
import { meilisearchFor } from '../support/meilisearch.js';
import { WrittenMeilisearch } from '../support/written-meilisearch.js';
import { fixtures, numberOf, vocabulary } from './search-fixtures.js';

/** The labels of the fixtures' factors and themes, without a database that has them. */
class FixtureVocabulary extends VocabularyHolder {
  override current(): Promise<Vocabulary> {
    return Promise.resolve(vocabulary);
  }
}

export type EngineName = SearchEngine['name'];

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
  engine: SearchEngine;
  search: (question: string, wish?: Wish) => Promise<EngineAnswer>;
  plan: (question: string) => Promise<QueryPlan>;
  /** The fixtures found, in order of their numbers. */
  found: (question: string, wish?: Wish) => Promise<number[]>;
  close: () => Promise<void>;
}

/** The engine itself, on indexes of its own. */
async function engineOf(
  name: EngineName,
  database: TestDatabase,
): Promise<{ engine: SearchEngine; close: () => Promise<void> }> {
  const postgres = new PostgresEngine(new FixtureVocabulary());
  if (name === 'POSTGRES') return { engine: postgres, close: () => Promise.resolve() };
  const meilisearch = await meilisearchFor(database.name);
  const engine = new WrittenMeilisearch(meilisearch, postgres, vocabulary);
  await engine.prepare();
  return { engine, close: () => meilisearch.wipe() };
}

export async function fill(name: EngineName): Promise<FilledEngine> {
  const database = await createDatabase();
  const { engine, close } = await engineOf(name, database);
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
    engine,
    plan,
    search,
    async found(question, wish) {
      const { hits, total } = await search(question, wish);
      if (total !== hits.length) throw new Error(`${total} counted, ${hits.length} given`);
      return hits.map(numberOf).sort((a, b) => a - b);
    },
    async close() {
      await close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}
