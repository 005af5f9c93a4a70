import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
import { storable } from '../../analyzer/clean.js';
import { fold } from '../../analyzer/fold.js';
import { asksForWords, type LongQuestion, type QueryPlan } from '../../query/query-plan.js';
import { type FacetName, facetNames, type SearchKind } from '../../search-kind.js';
import { VocabularyHolder } from '../../vocabulary/vocabulary-holder.js';
import {
  type Asking,
  parametersOf,
  type SearchParameter,
  searchText,
  suggestText,
} from './postgres-search.sql.js';
import type { SearchDocument } from '../search-document.js';
import {
  type EngineAnswer,
  type EngineHit,
  type EngineRequest,
  type FacetCount,
  type Found,
  nothing,
  SearchEngine,
} from '../search-engine.js';
import { removeIndexRows, writeIndexRows } from './postgres-index-writer.js';
import { TermNumbers } from './term-numbers.js';
import { allWordsQuery, exactQuery, formsQuery, longQuery, suggestQuery } from './tsquery.js';

interface PageRow {
  id: string;
  kind: SearchKind;
  counties: string[];
  funders: string[];
  phases: string[];
  source_kinds: string[];
  themes: string[];
}

interface AnswerRow {
  total: number;
  hits: PageRow[];
  facets: (FacetCount & { facet: FacetName })[];
  totalWithout: Record<FacetName, number>;
}

const hitOf = (row: PageRow): EngineHit => ({
  id: row.id,
  kind: row.kind,
  facets: {
    COUNTY: row.counties,
    FUNDER: row.funders,
    PHASE: row.phases,
    SOURCE_KIND: row.source_kinds,
    THEME: row.themes,
  },
});

function facetsOf(rows: AnswerRow['facets']): Record<FacetName, FacetCount[]> {
  const facets = Object.fromEntries(facetNames.map((name) => [name, [] as FacetCount[]]));
  for (const { facet, ...count } of rows) facets[facet]?.push(count);
  return facets as Record<FacetName, FacetCount[]>;
}

/** Candidates of a long question that are given at once. */
const mostCandidates = 2000;

/** Documents that pages reach. */
const mostPaged = 10_000;

interface Words {
  readonly asking: Asking;
  readonly query: string | null;
  /** What the question tells, each key with the place of its word. */
  readonly told?: readonly (readonly [key: string, place: number])[];
}

/** The words of a long question that its candidates are found by. */
const toldBy = ({ pairs, alone }: LongQuestion): (readonly [string, number])[] => {
  const words = new Map([...pairs.flat(), ...alone].map((word) => [word.place, word]));
  return [...words.values()].flatMap(({ keys, place }) => keys.map((key) => [key, place] as const));
};

/** Values of one request; text the database cannot hold is text no document has. */
function valuesOf(request: EngineRequest, { asking, query, told = [] }: Words): unknown[] {
  const { plan, filters, page, pageSize, candidates } = request;
  const values: Partial<Record<SearchParameter, unknown>> = {
    fromYear: filters.fromYear,
    toYear: filters.toYear,
    size: candidates ? mostCandidates : pageSize,
    offset: candidates ? 0 : (page - 1) * pageSize,
    query,
    exact: exactQuery(plan),
    forms: formsQuery(plan),
    terms: told.map(([key]) => key),
    places: told.map(([, place]) => place),
  };
  for (const facet of facetNames) {
    const wanted = filters.values[facet] ?? [];
    values[facet] = wanted.length > 0 ? wanted.map(storable) : null;
  }
  return parametersOf(asking).map((name) => values[name] ?? null);
}

/** What a plan asks of the words of a document. Null: no document can have what it asks. */
function wordsAsked({ plan, candidates }: EngineRequest): Words | null {
  if (!asksForWords(plan)) return { asking: 'NOTHING', query: null };
  if (!plan.long) return { asking: 'RANK', query: allWordsQuery(plan) };
  const query = longQuery(plan);
  if (query === null) return null;
  return candidates
    ? { asking: 'LIKELIEST', query, told: toldBy(plan.long) }
    : { asking: 'MATCHES', query };
}

/**
 * Answers from PostgreSQL itself, with `tsvector` over our own words. Totals are exact however many
 * match, and a write is found as soon as its transaction commits.
 */
@Injectable()
export class PostgresEngine extends SearchEngine {
  readonly name = 'POSTGRES';
  private readonly terms = new TermNumbers();

  constructor(private readonly vocabulary: VocabularyHolder) {
    super();
  }

  async search(ctx: RequestContext, request: EngineRequest): Promise<EngineAnswer> {
    const words = wordsAsked(request);
    if (!words) return { ...nothing, engine: this.name };
    const text = searchText(words.asking, request.sort);
    const [row] = await ctx.sql<AnswerRow>('search', text, valuesOf(request, words));
    if (!row) throw new Error('A search without an answer');
    const { total, hits, facets, totalWithout } = row;
    return {
      engine: this.name,
      degraded: false,
      total,
      totalExact: true,
      reachable: Math.min(total, request.candidates ? mostCandidates : mostPaged),
      someWordsOnly: false,
      hits: hits.map(hitOf),
      facets: facetsOf(facets),
      totalWithout,
    };
  }

  nearest(ctx: RequestContext, words: string, most: number): Promise<Found[]> {
    return ctx.sql<Found>(
      'search_nearest',
      `SELECT id, kind FROM (
         SELECT id, kind, sort_title, greatest(
           word_similarity($1, names),
           word_similarity(names, $1)) AS likeness
         FROM search_doc WHERE kind IN ('FACTOR', 'THEME')) named
       WHERE likeness > 0.35 ORDER BY likeness DESC, kind, sort_title, id LIMIT $2`,
      [words.split(/\s+/).map(fold).join(' '), most],
    );
  }

  async suggest(ctx: RequestContext, plan: QueryPlan, most: number): Promise<Found[]> {
    const query = suggestQuery(plan);
    if (query === null) return [];
    return ctx.sql<Found>('search_suggest', suggestText, [query, exactQuery(plan), most]);
  }

  async upsert(
    ctx: RequestContext,
    documents: readonly SearchDocument[],
    all = false,
  ): Promise<readonly string[]> {
    const vocabulary = await this.vocabulary.current(ctx);
    return writeIndexRows(ctx, documents, { vocabulary, terms: this.terms, all });
  }

  remove(ctx: RequestContext, ids: readonly string[]): Promise<void> {
    return removeIndexRows(ctx, ids);
  }

  holds(ctx: RequestContext, afterId: string | null, most: number): Promise<Found[]> {
    return ctx.sql<Found>(
      'search_holds',
      'SELECT id, kind FROM search_doc WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [afterId, most],
    );
  }

  /** Nothing to wait for: what is committed is found. */
  flush(): Promise<void> {
    return Promise.resolve();
  }
}
