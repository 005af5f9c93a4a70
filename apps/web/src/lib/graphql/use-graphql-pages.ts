import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../../gql/graphql';
import { send } from './execute';
import { operationName } from './use-graphql';

type PageInfo = { hasNextPage: boolean; endCursor?: string | null };

type PagesChoices<R> = {
  /** Where the connection that is turned over stands in an answer. */
  pageInfoOf: (data: R) => PageInfo | undefined;
  /** The former answer stays while a new one is fetched: for filters. */
  keepPrevious?: boolean;
};

/**
 * Reads a connection page after page: the operation takes its place from the variable `after`.
 * `fetchNextPage` adds the next page; all pages are kept under the operation's name.
 */
export function useGraphQLPages<R, V extends { after?: string | null }>(
  document: TypedDocumentString<R, V>,
  variables: Omit<V, 'after'>,
  { pageInfoOf, keepPrevious = false }: PagesChoices<R>,
): UseInfiniteQueryResult<InfiniteData<R, string | null>> {
  return useInfiniteQuery({
    queryKey: [operationName(document), variables, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      send(document, { ...variables, after: pageParam } as V, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const info = pageInfoOf(last);
      return info?.hasNextPage ? info.endCursor : undefined;
    },
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  });
}
