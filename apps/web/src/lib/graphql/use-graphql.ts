import {
  keepPreviousData,
  queryOptions,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { TypedDocumentString } from '../../gql/graphql';
import { send } from './execute';

type Asked<V> =
  Record<string, never> extends V
    ? [variables?: V, choices?: QueryChoices]
    : [variables: V, choices?: QueryChoices];

/** The name an operation was given, e.g. `LessonPage`: the first part of its cache key. */
export function operationName(document: { toString(): string }): string {
  const name = /\b(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1];
  if (!name) throw new Error('An operation needs a name');
  return name;
}

/** Key and fetch of one query, for prefetching and for `useQuery` itself. */
export const graphqlQuery = <R, V>(document: TypedDocumentString<R, V>, variables?: V) =>
  queryOptions<R>({
    queryKey: [operationName(document), variables ?? null],
    queryFn: ({ signal }) => send(document, variables, signal),
  });

type QueryChoices = {
  /** False: do not ask yet. */
  enabled?: boolean;
  /** The former answer stays while a new one is fetched, and where that fails: for filters and pages. */
  keepPrevious?: boolean;
};

/**
 * Reads by one operation; the answer is kept under the operation's name and variables.
 * Call it as `useGraphQL(document, variables, choices)`; variables may be left out where all are optional.
 */
export function useGraphQL<R, V>(
  document: TypedDocumentString<R, V>,
  ...[variables, { enabled, keepPrevious = false } = {}]: Asked<V>
): UseQueryResult<R> {
  const { queryKey, queryFn } = graphqlQuery(document, variables);
  const query = useQuery({
    queryKey,
    queryFn,
    enabled,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  }) as UseQueryResult<R>;
  const answered = useRef<Answered<R>>(undefined);
  const { data, dataUpdatedAt, isPlaceholderData } = query;
  useEffect(() => {
    if (data !== undefined && !isPlaceholderData) answered.current = { data, dataUpdatedAt };
  }, [data, dataUpdatedAt, isPlaceholderData]);
  // The library drops the former answer when the new question fails; what is shown shall stand.
  return keepPrevious && query.isLoadingError && answered.current
    ? ({ ...query, ...answered.current } as UseQueryResult<R>)
    : query;
}

type Answered<R> = { data: R; dataUpdatedAt: number };
