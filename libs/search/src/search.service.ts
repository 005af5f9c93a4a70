import { Injectable } from '@nestjs/common';
import { limits } from '@pis/contract';
import type { RequestContext } from '@pis/core';
import {
  type EngineAnswer,
  type EngineRequest,
  type Found,
  SearchEngine,
} from './engines/search-engine.js';
import { storable } from './analyzer/clean.js';
import { facetsOf, withoutDropped } from './facets/facets.js';
import { readSubjects } from './indexer/subjects/subjects.js';
import { hitOf } from './marks/hit.js';
import { parseQuestion } from './query/parse-question.js';
import { asksForWords, type QueryPlan } from './query/query-plan.js';
import { facetNames, SearchSort } from './search-kind.js';
import type { SearchInput } from './search.inputs.js';
import type { NothingFound, SearchHit, SearchResult } from './search-result.js';

/** Names offered when nothing was found. */
const mostNearest = 3;

const requestOf = (input: SearchInput): EngineRequest => ({
  plan: parseQuestion(input.query),
  filters: {
    values: {
      COUNTY: (input.counties ?? []).map(storable),
      FUNDER: (input.funders ?? []).map(storable),
      KIND: input.kinds ?? [],
      PHASE: input.phases ?? [],
      SOURCE_KIND: input.sourceKinds ?? [],
      THEME: (input.themes ?? []).map(storable),
    },
    fromYear: input.fromYear,
    toYear: input.toYear,
  },
  page: input.page ?? 1,
  pageSize: input.pageSize ?? limits.page.size,
  sort: input.sort ?? SearchSort.RELEVANCE,
});

const none: Pick<EngineAnswer, 'facets' | 'totalWithout'> = {
  facets: { COUNTY: [], FUNDER: [], KIND: [], PHASE: [], SOURCE_KIND: [], THEME: [] },
  totalWithout: { COUNTY: 0, FUNDER: 0, KIND: 0, PHASE: 0, SOURCE_KIND: 0, THEME: 0 },
};

/**
 * From a question to what is shown: plan, ids from the engine, rows from the database, marks. What is
 * found is public, whoever asks; what has just ceased to be so is left out although the engine still
 * names it.
 */
@Injectable()
export class SearchService {
  constructor(private readonly engine: SearchEngine) {}

  async search(ctx: RequestContext, input: SearchInput): Promise<SearchResult> {
    const request = requestOf(input);
    const found = await this.found(ctx, request, input.query);
    const subjects = await readSubjects(ctx, found.hits);
    const answer = withoutDropped(
      found,
      found.hits.filter(({ id }) => !subjects.has(id)),
    );
    return {
      hits: this.hits(answer.hits, subjects, request.plan),
      total: answer.total,
      totalExact: answer.totalExact,
      page: request.page,
      pageSize: request.pageSize,
      facets: await facetsOf(ctx, answer, request.filters),
      engine: this.engine.name,
      degraded: false,
      nothingFound:
        answer.total === 0 ? await this.nothingFound(ctx, request, input.query, answer) : null,
    };
  }

  /** Signs without a letter or digit ask for something, and nothing has it. */
  private async found(
    ctx: RequestContext,
    request: EngineRequest,
    query: string,
  ): Promise<EngineAnswer> {
    if (query.trim() !== '' && !asksForWords(request.plan)) {
      return { ...none, hits: [], total: 0, totalExact: true };
    }
    return this.engine.search(ctx, request);
  }

  private hits(
    found: readonly Found[],
    subjects: Awaited<ReturnType<typeof readSubjects>>,
    plan: QueryPlan,
  ): SearchHit[] {
    return found.flatMap(({ id }) => {
      const subject = subjects.get(id);
      return subject ? [hitOf(subject, plan)] : [];
    });
  }

  private async nothingFound(
    ctx: RequestContext,
    { plan }: EngineRequest,
    query: string,
    { totalWithout }: EngineAnswer,
  ): Promise<NothingFound> {
    const [best] = facetNames
      .filter((name) => totalWithout[name] > 0)
      .sort((a, b) => totalWithout[b] - totalWithout[a]);
    const near = query.trim() === '' ? [] : await this.engine.nearest(ctx, query, mostNearest);
    return {
      withoutFilter: best ?? null,
      withoutFilterTotal: best ? totalWithout[best] : 0,
      nearest: this.hits(near, await readSubjects(ctx, near), plan),
    };
  }
}
