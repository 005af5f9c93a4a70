import { nobody, RequestContext } from '@pis/core';
import { DataSource } from 'typeorm';
import { type EngineAnswer, nothing, SearchEngine } from '../engines/search-engine.js';
import { parseQuestion } from '../query/parse-question.js';
import { Finder } from './finder.js';

/** Finds as many as it is told, whatever is asked. */
class Found extends SearchEngine {
  constructor(
    readonly name: SearchEngine['name'],
    private readonly total: number,
  ) {
    super();
  }

  search(): Promise<EngineAnswer> {
    const kinds = [{ value: 'LESSON', count: this.total, unfiltered: this.total }];
    const { total } = this;
    return Promise.resolve({
      ...nothing,
      engine: this.name,
      total,
      reachable: Math.min(total, 1000),
      facets: { ...nothing.facets, KIND: kinds },
    });
  }

  nearest = (): Promise<[]> => Promise.resolve([]);
  suggest = (): Promise<[]> => Promise.resolve([]);
  upsert = (): Promise<[]> => Promise.resolve([]);
  remove = (): Promise<void> => Promise.resolve();
  holds = (): Promise<[]> => Promise.resolve([]);
  flush = (): Promise<void> => Promise.resolve();
}

const ctx = RequestContext.of(new DataSource({ type: 'postgres' }), {
  viewer: nobody,
  requestId: 'finder',
});

describe.each(['MEILISEARCH', 'POSTGRES'] as const)('%s', (engine) => {
  test.each([
    [9_999, 9_999, true],
    [10_000, 10_000, true],
    [10_001, 10_000, false],
    [250_000, 10_000, false],
  ])('%d found: %d told, exact %s', async (found, total, totalExact) => {
    const finder = new Finder(new Found(engine, found));
    const { answer } = await finder.find(ctx, 'kommun', parseQuestion('kommun'), {
      filters: { values: {} },
      page: 1,
      pageSize: 20,
      sort: 'RELEVANCE',
    });
    expect(answer).toMatchObject({ total, totalExact, reachable: Math.min(found, 1000) });
  });
});
