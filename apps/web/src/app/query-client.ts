import { QueryClient } from '@tanstack/react-query';
import { isNetworkError } from '../lib/graphql/errors';

const secondsFresh = 30;

/**
 * One cache for the whole client. A lost connection is tried again twice and then said; what the
 * server refused is said at once. Nothing is paused while offline: drafts have their own queue.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: secondsFresh * 1000,
      retry: (failures, error) => isNetworkError(error) && navigator.onLine && failures < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
