import type { RequestContext } from '@pis/core';
import type { QueryPlan } from '../query/query-plan.js';
import type { FacetName, SearchEngineName, SearchKind, SearchSort } from '../search-kind.js';
import type { FacetValues, SearchDocument } from './search-document.js';

/** What the answer is narrowed to: any value of each facet named, all facets together. */
export interface SearchFilters {
  readonly values: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Years of the experience or period, both included; what has no year is left out then. */
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

export interface EngineRequest {
  readonly plan: QueryPlan;
  readonly filters: SearchFilters;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly sort: SearchSort;
  /**
   * Asks for the documents that a long question could mean, the likeliest of them, instead of a page:
   * as many as the engine gives at once, in any order. The ranking puts them in theirs.
   */
  readonly candidates: boolean;
}

/** Something found. Ids only: what it says is read from the database, as it is now. */
export interface EngineHit {
  readonly id: string;
  readonly kind: SearchKind;
  /** What it was counted under, so that counts can be mended when its row is gone. */
  readonly facets: FacetValues;
}

export interface FacetCount {
  readonly value: string;
  /** Documents with the value under all filters but those of its own facet. */
  readonly count: number;
  /** The same without any filter: values stay in place when their count falls to nothing. */
  readonly unfiltered: number;
}

export interface EngineAnswer {
  /** Who answered. */
  readonly engine: SearchEngineName;
  /** Whether another one should have, and was silent. */
  readonly degraded: boolean;
  readonly hits: readonly EngineHit[];
  readonly total: number;
  /** False where more match than were counted. */
  readonly totalExact: boolean;
  /** Hits that pages, or candidates, reach; the total may be larger. */
  readonly reachable: number;
  /** Nothing has all the words: what is given has some of them. Said by the service, which asks again. */
  readonly someWordsOnly: boolean;
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /** How many would match if the filter of this one facet were taken away. */
  readonly totalWithout: Readonly<Record<FacetName, number>>;
}

/** The answer to what nothing can have; whose it is, is said by whoever gives it. */
export const nothing: Omit<EngineAnswer, 'engine'> = {
  degraded: false,
  hits: [],
  total: 0,
  totalExact: true,
  reachable: 0,
  someWordsOnly: false,
  facets: { COUNTY: [], FUNDER: [], KIND: [], PHASE: [], SOURCE_KIND: [], THEME: [] },
  totalWithout: { COUNTY: 0, FUNDER: 0, KIND: 0, PHASE: 0, SOURCE_KIND: 0, THEME: 0 },
};

export interface Found {
  readonly id: string;
  readonly kind: SearchKind;
}

/** The half of the port that answers. */
export abstract class AnsweringEngine {
  abstract readonly name: SearchEngineName;

  abstract search(ctx: RequestContext, request: EngineRequest): Promise<EngineAnswer>;

  /** The factors and themes whose names look most like the words, best first. */
  abstract nearest(ctx: RequestContext, words: string, most: number): Promise<Found[]>;

  /**
   * Things for somebody who is still typing: their title or one of their labels has every word, the last
   * one maybe unfinished, one of them maybe mistyped. Titles first; best first.
   */
  abstract suggest(ctx: RequestContext, plan: QueryPlan, most: number): Promise<Found[]>;
}

/**
 * The port between what is asked and what answers. Engines hold public documents only, and answer
 * with ids; `test/contract/search-engine.ts` holds every engine to the same behaviour.
 */
export abstract class SearchEngine extends AnsweringEngine {
  /**
   * Writes documents; one that is there already is replaced. What stands there as it would be written
   * is left alone, unless `all` are to be written. Gives the ids of what was written.
   */
  abstract upsert(
    ctx: RequestContext,
    documents: readonly SearchDocument[],
    all?: boolean,
  ): Promise<readonly string[]>;

  /** Takes documents away; one that is not there is no fault. */
  abstract remove(ctx: RequestContext, ids: readonly string[]): Promise<void>;

  /** What the index holds, in order of id, from after the one named. */
  abstract holds(ctx: RequestContext, afterId: string | null, most: number): Promise<Found[]>;

  /** Returns when everything written so far is found. */
  abstract flush(): Promise<void>;
}
