import type { ReactNode } from 'react';
import { ProjectLineageDocument, shownLink } from '../features/projects/lineage-query';
import { ChangeLink, LineageStep } from '../features/projects/lineage-step';
import { LineageView } from '../features/projects/lineage-view';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { Loaded } from '../ui/loaded';
import { SkeletonRows } from '../ui/skeleton-rows';

type LineageChoices = {
  enabled: boolean;
  /** Id of the link that was asked for. */
  step: string | undefined;
};

/** The lineage for the column, and the hand-over along one link for the margin. */
export function useProjectLineage(
  slug: string,
  { enabled, step }: LineageChoices,
): { list: ReactNode; step: ReactNode } {
  const query = useGraphQL(ProjectLineageDocument, { slug }, { enabled });
  const family = query.data?.projectFamily;
  const link = family ? shownLink(family, step) : undefined;
  return {
    list: (
      <Loaded
        query={query}
        what={m.projects_lineage_failed()}
        skeleton={<SkeletonRows count={3} height={6.5} />}
      >
        {() => family && <LineageView family={family} shown={link} />}
      </Loaded>
    ),
    step: link && (
      <LineageStep
        link={link}
        asked={step === link.id}
        action={family?.project.viewerCan.edit && <ChangeLink slug={slug} />}
      />
    ),
  };
}
