import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LikenessGroup } from '../../gql/enumerations';
import { send } from '../../lib/graphql/execute';
import { LikelyObstaclesDocument, LikeTextDocument } from './match-query';

/** A text that was asked with. Answers are kept under its number, never under its words. */
export type AskedIdea = { number: number; text: string; county: string };

let asked = 0;

/** What is asked now; asking again with another text or county makes another one. */
export function useAskedIdea() {
  const [idea, setIdea] = useState<AskedIdea | null>(null);
  const ask = (text: string, county: string) => {
    asked += 1;
    setIdea({ number: asked, text, county });
  };
  return { idea, ask, clear: () => setIdea(null) };
}

const inputOf = ({ text, county }: AskedIdea) => ({ text, county: county || null });

/** Gone from the memory of the page as soon as nothing shows it. */
const forgotten = { gcTime: 0, staleTime: Infinity, retry: 1 };

/** How many of a group are shown at first, and when asked for more. */
export const shownFirst = 5;
export const shownMost = 20;

/** One group of what is like an idea; each comes when it is there. */
export const useLikes = (idea: AskedIdea, group: LikenessGroup, first: number) =>
  useQuery({
    queryKey: ['LikeText', idea.number, group, first],
    queryFn: ({ signal }) => send(LikeTextDocument, { input: inputOf(idea), group, first }, signal),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === idea.number ? previous : undefined,
    ...forgotten,
  });

/** What hindered those that are like it. */
export const useObstacles = (idea: AskedIdea) =>
  useQuery({
    queryKey: ['LikelyObstacles', idea.number],
    queryFn: ({ signal }) => send(LikelyObstaclesDocument, { input: inputOf(idea) }, signal),
    ...forgotten,
  });
