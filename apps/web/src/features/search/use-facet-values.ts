import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { SearchPageQuery } from '../../gql/graphql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { facetValues, inFormerOrder, type FacetValues } from './facet-values';
import type { SearchAddress } from './search-address';
import { SearchChoicesDocument } from './search-query';

/**
 * What the panel offers, in an order that holds as long as the question does; undefined before the
 * first answer. Where the list of all choices cannot be had, those of the answer have to do.
 */
export function useFacetValues(
  { q, ord }: SearchAddress,
  { data, isPlaceholderData }: UseQueryResult<SearchPageQuery>,
): FacetValues | undefined {
  const choices = useGraphQL(SearchChoicesDocument);
  const question = `${ord ?? ''} ${q ?? ''}`;
  const former = useRef<{ question: string; values: FacetValues }>(undefined);
  const { data: offered, isPending } = choices;
  const values = useMemo(() => {
    if (!data || isPending) return undefined;
    const now = facetValues(data.search.facets, offered?.search.facets ?? []);
    const before = former.current;
    return before && (isPlaceholderData || before.question === question)
      ? inFormerOrder(now, before.values)
      : now;
  }, [data, isPending, offered, isPlaceholderData, question]);
  useEffect(() => {
    if (values && !isPlaceholderData) former.current = { question, values };
  }, [values, isPlaceholderData, question]);
  return values;
}
