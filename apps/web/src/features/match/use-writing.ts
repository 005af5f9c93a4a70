import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../../lib/graphql/execute';
import { useSettled } from '../../lib/use-settled';
import { nextRested, type RestedText } from './rested-text';
import {
  WritingConceptsDocument,
  WritingLikesDocument,
  type SuggestedFactor,
  type SuggestedTheme,
  type WritingLike,
} from './writing-query';

/** How long someone who writes must pause before anything is asked, in milliseconds. */
const pause = 1000;

/** What someone writes, once they pause and it says enough. */
function useRested(text: string): RestedText | null {
  const [rested, setRested] = useState<RestedText | null>(null);
  useSettled(text, (settled) => setRested(nextRested(rested, settled)), pause);
  return rested;
}

/** What nobody asked for fails in silence, and is not asked again by itself. */
const quietly = { gcTime: 0, staleTime: Infinity, retry: false } as const;

const input = (rested: RestedText | null) => ({ input: { text: rested?.text ?? '' } });

const noLikes: readonly WritingLike[] = [];

/** Lessons like what is being written; the former ones until the next are there. */
export function useWritingLikes(text: string): readonly WritingLike[] {
  const rested = useRested(text);
  const { data, isError } = useQuery({
    queryKey: ['WritingLikes', rested?.number],
    queryFn: ({ signal }) => send(WritingLikesDocument, input(rested), signal),
    enabled: rested !== null,
    placeholderData: (previous) => previous,
    ...quietly,
  });
  const found = data?.likeText;
  if (!rested || isError || found?.__typename !== 'Likeness') return noLikes;
  return found.hits;
}

type Concepts = { factors: readonly SuggestedFactor[]; themes: readonly SuggestedTheme[] };

const noConcepts: Concepts = { factors: [], themes: [] };

/** What the text that is being written may be about; the former suggestions until the next are there. */
export function useWritingConcepts(text: string): Concepts {
  const rested = useRested(text);
  const { data, isError } = useQuery({
    queryKey: ['WritingConcepts', rested?.number],
    queryFn: ({ signal }) => send(WritingConceptsDocument, input(rested), signal),
    enabled: rested !== null,
    placeholderData: (previous) => previous,
    ...quietly,
  });
  const found = data?.suggestConcepts;
  if (!rested || isError || found?.__typename !== 'SuggestedConcepts') return noConcepts;
  return found;
}
