import type { FederatedMultiSearchParams } from 'meilisearch';
import type { FacetName, SearchSort } from '../../search-kind.js';
import type { SearchFilters } from '../search-engine.js';
import type { IndexUids } from './index-uids.js';
import { filterOf, indexesFor } from './meilisearch-filter.js';
import type { EngineQuery } from './meilisearch-queries.js';
import { facetFields, mostFacetValues } from './meilisearch-settings.js';

/** One request to all indexes in which something may match. */
export interface FederatedWish {
  readonly queries: readonly EngineQuery[];
  readonly filters: SearchFilters;
  readonly facets: readonly FacetName[];
  readonly offset: number;
  /** 0 counts only. */
  readonly limit: number;
  readonly sort: SearchSort;
}

const orders: Readonly<Record<SearchSort, string[]>> = {
  EXPERIENCE: ['until:desc'],
  RELEVANCE: [],
  TITLE: ['order:asc'],
};

/** The request that answers a wish; null where nothing can match. */
export function federatedRequest(
  wish: FederatedWish,
  uids: IndexUids,
): FederatedMultiSearchParams | null {
  const filter = filterOf(wish.filters);
  const indexes = indexesFor(wish.filters).map((name) => uids.live(name));
  if (!filter || indexes.length === 0 || wish.queries.length === 0) return null;
  const facets = wish.facets.map((facet) => facetFields[facet]);
  const sort = orders[wish.sort];
  return {
    federation: {
      offset: wish.offset,
      limit: wish.limit,
      facetsByIndex: Object.fromEntries(indexes.map((uid) => [uid, facets])),
      mergeFacets: { maxValuesPerFacet: mostFacetValues },
    },
    queries: indexes.flatMap((indexUid) =>
      wish.queries.map(({ q, attributesToSearchOn, matchingStrategy, weight }) => ({
        indexUid,
        q,
        attributesToSearchOn,
        matchingStrategy,
        filter,
        ...(sort.length > 0 ? { sort } : {}),
        federationOptions: { weight },
      })),
    ),
  };
}
