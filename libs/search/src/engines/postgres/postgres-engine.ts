import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
import { storable } from '../../analyzer/clean.js';
import { fold } from '../../analyzer/fold.js';
import { asksForWords } from '../../query/query-plan.js';
import { type FacetName, facetNames, type SearchKind } from '../../search-kind.js';
import { type SearchParameter, searchParameters, searchText } from './postgres-search.sql.js';
import type { SearchDocument } from '../search-document.js';
import {
  type EngineAnswer,
  type EngineHit,
  type EngineRequest,
  type FacetCount,
  type Found,
  SearchEngine,
} from '../search-engine.js';
import { removeIndexRows, writeIndexRows } from './postgres-index-writer.js';
import { exactTsqueryOf, tsqueryOf } from './tsquery.js';

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

/** Values of one request; text the database cannot hold is text no document has. */
function valuesOf({ plan, filters, page, pageSize }: EngineRequest): unknown[] {
  const values: Partial<Record<SearchParameter, unknown>> = {
    fromYear: filters.fromYear,
    toYear: filters.toYear,
    size: pageSize,
    offset: (page - 1) * pageSize,
    query: tsqueryOf(plan),
    exact: exactTsqueryOf(plan),
  };
  for (const facet of facetNames) {
    const wanted = filters.values[facet] ?? [];
    values[facet] = wanted.length > 0 ? wanted.map(storable) : null;
  }
  const used = asksForWords(plan) ? searchParameters : searchParameters.slice(0, -2);
  return used.map((name) => values[name] ?? null);
}

/**
 * Answers from PostgreSQL itself, with `tsvector` over our own words. Totals are exact however many
 * match, and a write is found as soon as its transaction commits.
 */
@Injectable()
export class PostgresEngine extends SearchEngine {
  readonly name = 'POSTGRES';

  async search(ctx: RequestContext, request: EngineRequest): Promise<EngineAnswer> {
    const text = searchText(asksForWords(request.plan), request.sort);
    const [row] = await ctx.sql<AnswerRow>('search', text, valuesOf(request));
    if (!row) throw new Error('A search without an answer');
    const { total, hits, facets, totalWithout } = row;
    return {
      total,
      totalExact: true,
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

  upsert(ctx: RequestContext, documents: readonly SearchDocument[]): Promise<void> {
    return writeIndexRows(ctx, documents);
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
