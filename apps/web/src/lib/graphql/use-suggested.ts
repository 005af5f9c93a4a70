import type { TypedDocumentString } from '../../gql/graphql';
import { contains } from '../contains';
import { useSettledText } from '../use-settled';
import { useGraphQL } from './use-graphql';

type Suggested<C> = {
  choices: C[];
  /** The choices are the answer to what stands in the field now. */
  settled: boolean;
};

type SuggestedChoices<R, V, C> = {
  variables: (asked: string) => V;
  /** What an answer offers for what is typed. */
  choices: (data: R, typed: string) => C[];
  /** Fewer letters than this are not asked for. */
  least?: number;
};

/**
 * What the server offers for what someone types, asked once the field rests. Until its answer is there,
 * only what fits of the former one is offered: nobody takes what they did not mean, and what is marked
 * keeps its mark.
 */
export function useSuggested<R, V, C extends { label: string }>(
  document: TypedDocumentString<R, V>,
  typed: string,
  { variables, choices: choicesOf, least = 0 }: SuggestedChoices<R, V, C>,
): Suggested<C> {
  const wanted = typed.trim();
  const asked = useSettledText(wanted);
  const enabled = asked.length >= least;
  const query = useGraphQL(document, variables(asked), { enabled, keepPrevious: true });
  if (wanted.length < least || !enabled || !query.data) {
    return { choices: [], settled: wanted === asked && !query.isFetching };
  }
  const choices = choicesOf(query.data, wanted);
  const settled = wanted === asked && !query.isPlaceholderData && !query.isError;
  return {
    choices: settled ? choices : choices.filter(({ label }) => contains(label, wanted)),
    settled,
  };
}
