import type { RequestContext } from '@pis/core';
import type { Hit, SearchResponse } from 'meilisearch';
import { analyse } from '../../analyzer/analyse.js';
import { clean } from '../../analyzer/clean.js';
import type { QueryPlan } from '../../query/query-plan.js';
import { type FacetName, facetNames, type SearchKind } from '../../search-kind.js';
import {
  AnsweringEngine,
  type EngineAnswer,
  type EngineHit,
  type EngineRequest,
  type FacetCount,
  type Found,
  type SearchFilters,
} from '../search-engine.js';
import { federatedRequest, type FederatedWish } from './federated-request.js';
import { lexWord } from './lex-words.js';
import { failureOf, ForeignIndex, type MeilisearchAccess } from './meilisearch-client.js';
import { narrowedBy, withoutFacet } from './meilisearch-filter.js';
import { type EngineQuery, queriesOf } from './meilisearch-queries.js';
import { facetFields, lexFields, mostPaged, rawFields } from './meilisearch-settings.js';

/** Candidates of a long question that are put in order. */
const mostCandidates = 300;

interface Stored {
  id: string;
  kind: SearchKind;
  county?: string[];
  funder?: string[];
  phase?: string[];
  source_kind?: string[];
  theme?: string[];
}

type Answer = Pick<SearchResponse<Stored>, 'hits' | 'facetDistribution' | 'estimatedTotalHits'>;

const nothing: Answer = { hits: [], estimatedTotalHits: 0 };
const unfiltered: SearchFilters = { values: {} };

const hitOf = (hit: Hit<Stored>): EngineHit => ({
  id: hit.id,
  kind: hit.kind,
  facets: {
    COUNTY: hit.county ?? [],
    FUNDER: hit.funder ?? [],
    PHASE: hit.phase ?? [],
    SOURCE_KIND: hit.source_kind ?? [],
    THEME: hit.theme ?? [],
  },
});

/** Names every field in every way: an index of ours takes it, whatever is in it. */
const everyField: FederatedWish = {
  queries: [
    {
      q: 'a ',
      attributesToSearchOn: [...rawFields, ...lexFields],
      matchingStrategy: 'all',
      weight: 1,
    },
  ],
  filters: {
    values: { COUNTY: ['0'], FUNDER: ['0'], PHASE: ['0'], SOURCE_KIND: ['0'], THEME: ['0'] },
    fromYear: 0,
    toYear: 0,
  },
  facets: facetNames,
  offset: 0,
  limit: 0,
  sort: 'EXPERIENCE',
};

const totalOf = (answer: Answer): number => answer.estimatedTotalHits ?? 0;

const countsOf = (answer: Answer, facet: FacetName): ReadonlyMap<string, number> =>
  new Map(Object.entries(answer.facetDistribution?.[facetFields[facet]] ?? {}));

/** What the requests of one search found, each with its filters. */
interface Answers {
  readonly main: Answer;
  /** By facet that is narrowed by: without its own filter. */
  readonly without: ReadonlyMap<FacetName, Answer>;
  readonly all: Answer;
}

function facetCounts({ main, without, all }: Answers, facet: FacetName): FacetCount[] {
  const counted = countsOf(without.get(facet) ?? main, facet);
  return [...countsOf(all, facet)].map(([value, anywhere]) => ({
    value,
    count: counted.get(value) ?? 0,
    unfiltered: anywhere,
  }));
}

const byFacet = <Value>(of: (facet: FacetName) => Value): Record<FacetName, Value> =>
  Object.fromEntries(facetNames.map((facet) => [facet, of(facet)])) as Record<FacetName, Value>;

/**
 * Answers from Meilisearch. It is asked with everything that a word may be found by, spelled out by
 * our own analyzer. Totals and facets are exact; pages reach a thousand hits.
 */
export class MeilisearchEngine extends AnsweringEngine {
  readonly name = 'MEILISEARCH';

  constructor(
    private readonly access: MeilisearchAccess,
    /** After this it counts as silent, milliseconds. */
    private readonly patience: number,
  ) {
    super();
  }

  async search(_ctx: RequestContext, request: EngineRequest): Promise<EngineAnswer> {
    const answers = await this.answers(request, queriesOf(request.plan));
    const total = totalOf(answers.main);
    return {
      engine: this.name,
      degraded: false,
      hits: answers.main.hits.map(hitOf),
      total,
      totalExact: true,
      reachable: Math.min(total, request.candidates ? mostCandidates : mostPaged),
      someWordsOnly: false,
      facets: byFacet((facet) => facetCounts(answers, facet)),
      totalWithout: byFacet((facet) => totalOf(answers.without.get(facet) ?? answers.main)),
    };
  }

  async nearest(_ctx: RequestContext, words: string, most: number): Promise<Found[]> {
    const typed = analyse(clean(words)).slice(0, 10);
    if (typed.length === 0) return [];
    const lemmas = typed.flatMap(({ lemmas: [lemma] }) => (lemma ? [lexWord(lemma)] : []));
    const query = (q: string, fields: string[], weight: number): EngineQuery => ({
      q,
      attributesToSearchOn: fields,
      matchingStrategy: 'frequency',
      weight,
    });
    const { hits } = await this.ask({
      queries: [
        query(`${typed.map(({ surface }) => surface).join(' ')} `, ['names', 'labels'], 1),
        query(`${lemmas.join(' ')} `, ['lex_names'], 0.9),
      ],
      filters: { values: { KIND: ['FACTOR', 'THEME'] } },
      facets: [],
      offset: 0,
      limit: most,
      sort: 'RELEVANCE',
    });
    return hits.map(({ id, kind }) => ({ id, kind }));
  }

  async suggest(_ctx: RequestContext, plan: QueryPlan, most: number): Promise<Found[]> {
    const terms = plan.parts.flatMap((part) => part.terms).slice(0, 10);
    if (terms.length === 0) return [];
    const typed = terms.map(({ surface }) => surface).join(' ');
    const matchingStrategy = 'all';
    const lemmas = terms
      .slice(0, -1)
      .flatMap(({ lemmas: [lemma] }) => (lemma ? [lexWord(lemma)] : []));
    const last = terms.at(-1)?.surface ?? '';
    const { hits } = await this.ask({
      queries: [
        { q: typed, attributesToSearchOn: ['names', 'labels'], matchingStrategy, weight: 1 },
        // Words before the last are whole, and may be met in another form.
        {
          q: [...lemmas, lexWord(last)].join(' '),
          attributesToSearchOn: ['lex_names'],
          matchingStrategy,
          weight: 0.8,
        },
      ],
      filters: unfiltered,
      facets: [],
      offset: 0,
      limit: most,
      sort: 'RELEVANCE',
    });
    return hits.map(({ id, kind }) => ({ id, kind }));
  }

  private async answers(
    { filters, page, pageSize, sort, candidates }: EngineRequest,
    queries: readonly EngineQuery[],
  ): Promise<Answers> {
    const offset = candidates ? 0 : (page - 1) * pageSize;
    const wanted = candidates ? mostCandidates : pageSize;
    const limit = Math.max(0, Math.min(wanted, mostPaged - offset));
    const counts = { queries, offset: 0, limit: 0, sort: 'RELEVANCE' } as const;
    const narrowed = narrowedBy(filters);
    const isNarrowed =
      narrowed.length > 0 ||
      typeof filters.fromYear === 'number' ||
      typeof filters.toYear === 'number';
    const [main, all, ...others] = await Promise.all([
      this.ask({
        queries,
        filters,
        facets: facetNames,
        offset: Math.min(offset, mostPaged),
        limit,
        sort,
      }),
      isNarrowed ? this.ask({ ...counts, filters: unfiltered, facets: facetNames }) : null,
      ...narrowed.map((facet) =>
        this.ask({ ...counts, filters: withoutFacet(filters, facet), facets: [facet] }),
      ),
    ]);
    const without = new Map(narrowed.map((facet, at) => [facet, others[at] ?? nothing]));
    return { main: main ?? nothing, without, all: all ?? main ?? nothing };
  }

  private async ask(wish: FederatedWish): Promise<Answer> {
    try {
      return await this.askAsItIs(wish);
    } catch (error) {
      if (failureOf(error) === 'ours' && !(await this.takes(everyField))) throw new ForeignIndex();
      throw error;
    }
  }

  private async takes(wish: FederatedWish): Promise<boolean> {
    try {
      await this.askAsItIs(wish);
      return true;
    } catch (error) {
      if (failureOf(error) === 'ours') return false;
      throw error;
    }
  }

  private async askAsItIs(wish: FederatedWish): Promise<Answer> {
    const request = federatedRequest(wish, this.access.uids);
    if (!request) return nothing;
    return this.access.client.multiSearch<typeof request, Stored>(request, {
      signal: AbortSignal.timeout(this.patience),
    });
  }
}
