import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SearchPageQuery } from '../../gql/graphql';
import { formatNumber } from '../../lib/format/numbers';
import { m } from '../../paraglide/messages';
import type { SearchAddress } from './search-address';
import type { SearchAnswer } from './search-query';

/** What was typed, as it stands between quotation marks. */
const quoted = (typed: string): string => typed.replace(/["“”]/g, '’');

/** The count in words. */
function countOf({ q }: SearchAddress, answer: SearchAnswer): string {
  const query = q && quoted(q);
  const { total: count, totalExact } = answer;
  if (count === 0) return query ? m.search_none_for({ query }) : m.search_none();
  const number = formatNumber(count);
  if (!totalExact) {
    return query ? m.search_results_more_for({ number, query }) : m.search_results_more({ number });
  }
  return query
    ? m.search_results_for({ count, number, query })
    : m.search_results({ count, number });
}

/**
 * How much was found, to be seen and to be heard. The heading tells what is shown: while a new answer
 * is on its way, that is the former one. What is heard changes once for each answer that stands.
 */
export function useResultCount(
  address: SearchAddress,
  { data, isSuccess, isPlaceholderData }: UseQueryResult<SearchPageQuery>,
): { heading: string; heard: { key: string; words: string } | null } {
  const told = useRef<string>(m.search_looking());
  const [heard, setHeard] = useState<{ key: string; words: string } | null>(null);
  const settled = isSuccess && !isPlaceholderData;
  const heading = settled ? countOf(address, data.search) : told.current;
  const key = JSON.stringify({ ...address, sida: undefined, avgransa: undefined });
  useEffect(() => {
    told.current = heading;
    if (settled) setHeard((former) => (former?.key === key ? former : { key, words: heading }));
  }, [settled, key, heading]);
  return { heading, heard };
}
