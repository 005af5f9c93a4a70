import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../../gql/graphql';
import { send } from './execute';

type MutationChoices<R, V> = {
  /** Names of the queries whose answers are no longer true afterwards, e.g. `['LessonPage']`. */
  outdates?: readonly string[];
  onSuccess?: (data: R, variables: V) => void | Promise<void>;
};

/** Writes by one operation. Refusals that are members of the result union are data, not errors. */
export function useGraphQLMutation<R, V>(
  document: TypedDocumentString<R, V>,
  { outdates = [], onSuccess }: MutationChoices<R, V> = {},
): UseMutationResult<R, Error, V> {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (variables: V) => send(document, variables),
    onSuccess: async (data, variables) => {
      await Promise.all(outdates.map((name) => cache.invalidateQueries({ queryKey: [name] })));
      await onSuccess?.(data, variables);
    },
  });
}
