import { Injectable } from '@nestjs/common';
import { limits } from '@pis/contract';
import { isCurator, type RequestContext } from '@pis/core';
import {
  type EngineAnswer,
  type EngineRequest,
  type Found,
  SearchEngine,
} from './engines/search-engine.js';
import { storable } from './analyzer/clean.js';
import { facetsOf, labelsOf, withoutDropped } from './facets/facets.js';
import { Finder, type Wish } from './finding/finder.js';
import { readSubjects } from './indexer/subjects/subjects.js';
import { hitOf } from './marks/hit.js';
import type { QueryPlan } from './query/query-plan.js';
import { readQuestion } from './query/read-question.js';
import { explain } from './ranking/ranking.js';
import { facetNames, SearchSort } from './search-kind.js';
import type { SearchInput } from './search.inputs.js';
import type { NothingFound, SearchHit, SearchResult } from './search-result.js';
import { VocabularyHolder } from './vocabulary/vocabulary-holder.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Names offered when nothing was found. */
const mostNearest = 3;

const wishOf = (input: SearchInput): Wish => ({
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

const shownHits = (
  found: readonly Found[],
  subjects: Awaited<ReturnType<typeof readSubjects>>,
  plan: QueryPlan,
  vocabulary: Vocabulary,
): SearchHit[] =>
  found.flatMap(({ id }) => {
    const subject = subjects.get(id);
    return subject ? [hitOf(subject, plan, vocabulary)] : [];
  });

async function explained(
  ctx: RequestContext,
  hits: readonly SearchHit[],
  { plan, candidates }: EngineRequest,
): Promise<SearchHit[]> {
  const ids = hits.map(({ id }) => id);
  const explanations = await explain(ctx, ids, plan, candidates);
  return hits.map((hit) => ({ ...hit, explanation: explanations.get(hit.id) ?? null }));
}

/**
 * From a question to what is shown: plan, ids from the engine, their order, rows from the database,
 * marks. What is found is public, whoever asks; what has just ceased to be so is left out although the
 * engine still names it.
 */
@Injectable()
export class SearchService {
  constructor(
    private readonly engine: SearchEngine,
    private readonly finder: Finder,
    private readonly vocabulary: VocabularyHolder,
  ) {}

  /** `explaining` is for curators; for others it does nothing. */
  async search(ctx: RequestContext, input: SearchInput, explaining = false): Promise<SearchResult> {
    const vocabulary = await this.vocabulary.current(ctx);
    const plan = await readQuestion(ctx, input.query, vocabulary, {
      onlyMyWords: input.onlyMyWords ?? false,
    });
    const { answer: found, request } = await this.finder.find(
      ctx,
      input.query,
      plan,
      wishOf(input),
    );
    const [subjects, labelOf] = await Promise.all([
      readSubjects(ctx, found.hits),
      labelsOf(ctx, found, request.filters),
    ]);
    const answer = withoutDropped(
      found,
      found.hits.filter(({ id }) => !subjects.has(id)),
    );
    const hits = shownHits(answer.hits, subjects, plan, vocabulary);
    return {
      hits: explaining && isCurator(ctx.viewer) ? await explained(ctx, hits, request) : hits,
      total: answer.total,
      totalExact: answer.totalExact,
      reachable: answer.reachable,
      alsoSearchedFor: [...plan.alsoSearchedFor],
      someWordsOnly: answer.someWordsOnly,
      page: request.page,
      pageSize: request.pageSize,
      facets: facetsOf(answer, request.filters, labelOf),
      engine: answer.engine,
      degraded: answer.degraded,
      nothingFound:
        answer.total === 0
          ? await this.nothingFound(ctx, request, input.query, answer, vocabulary)
          : null,
    };
  }

  private async nothingFound(
    ctx: RequestContext,
    { plan }: EngineRequest,
    query: string,
    { totalWithout }: EngineAnswer,
    vocabulary: Vocabulary,
  ): Promise<NothingFound> {
    const [best] = facetNames
      .filter((name) => totalWithout[name] > 0)
      .sort((a, b) => totalWithout[b] - totalWithout[a]);
    const near = query.trim() === '' ? [] : await this.engine.nearest(ctx, query, mostNearest);
    return {
      withoutFilter: best ?? null,
      withoutFilterTotal: best ? totalWithout[best] : 0,
      nearest: shownHits(near, await readSubjects(ctx, near), plan, vocabulary),
    };
  }
}
