import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { BriefEdit } from './brief-edit';
import type { Draft } from './draft';
import { keptOf, onDraftChange } from './draft-store';
import type { Edit } from './edit-draft';

type AllKept = { drafts: Draft[]; edits: Edit[]; briefs: BriefEdit[] };

async function allKept(owner: string): Promise<AllKept> {
  const kept = await keptOf(owner);
  return {
    drafts: kept.filter((one) => one.kind === 'lesson'),
    edits: kept.filter((one) => one.kind === 'edit'),
    briefs: kept.filter((one) => one.kind === 'brief'),
  };
}

/** What this device keeps for a person, as it changes here and in other tabs; undefined at first. */
export function useKept(owner: string | undefined): AllKept | undefined {
  const cache = useQueryClient();
  useEffect(
    () => onDraftChange(() => void cache.invalidateQueries({ queryKey: ['kept', owner] })),
    [cache, owner],
  );
  const { data } = useQuery({
    queryKey: ['kept', owner],
    queryFn: () => allKept(owner ?? ''),
    enabled: owner !== undefined,
    staleTime: 0,
  });
  return data;
}
