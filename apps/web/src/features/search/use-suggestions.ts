import { useState } from 'react';
import { graphql } from '../../gql';
import type { SuggestionsQuery } from '../../gql/graphql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { useSettled } from '../../lib/use-settled';

export const SuggestionsDocument = graphql(`
  query Suggestions($query: String!) {
    suggest(query: $query, first: 8) {
      id
      kind
      title
      titleMarks {
        start
        end
      }
      item {
        ...HitTarget
      }
    }
  }
`);

export type Suggestion = SuggestionsQuery['suggest'][number];

export type Suggestions = {
  suggestions: readonly Suggestion[];
  /** Nothing is on its way. */
  settled: boolean;
  failed: boolean;
};

/** Long enough to skip what is only passed through, short enough not to be felt; milliseconds. */
const rest = 120;

/**
 * What may be meant by the words, once they rest. Each answer belongs to its words: one that comes
 * after newer words were typed is called off, and would change nothing.
 */
export function useSuggestions(words: string): Suggestions {
  const [asked, setAsked] = useState('');
  useSettled(words, setAsked, rest);
  const { data, isError, isFetching } = useGraphQL(
    SuggestionsDocument,
    { query: asked },
    { enabled: asked !== '', keepPrevious: true },
  );
  return {
    suggestions: words === '' || asked === '' || isError ? [] : (data?.suggest ?? []),
    settled: asked === words && !isFetching,
    failed: isError,
  };
}
