import type { ProjectLinkKind } from '../../gql/enumerations';
import type { LineageProject } from './lineage-query';
import { formatPeriod } from '../../lib/format/period';
import { linkBackWord, linkWord, projectKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';

type Link = { kind: ProjectLinkKind; planned: boolean; at?: string | null };

/** "Builds on" is told from its far end: down the list, the earlier project leads to the later one. */
const wordDownwards = (kind: ProjectLinkKind): string =>
  kind === 'BUILDS_ON' ? linkBackWord(kind) : linkWord(kind);

/** The words between an earlier and a later project: "fortsätter som", "planerad fortsättning". */
export function edgeWord({ kind, planned }: Pick<Link, 'kind' | 'planned'>): string {
  if (!planned) return wordDownwards(kind);
  return kind === 'CONTINUES_AS'
    ? m.projects_planned_continuation()
    : m.projects_planned_link({ word: wordDownwards(kind) });
}

/** The same with the moment of the hand-over, where one is known: "fortsätter som, sommaren 2015". */
export function edgeWordWithTime(link: Link): string {
  const word = edgeWord(link);
  return link.at ? m.projects_edge_at({ word, when: formatPeriod(link.at) }) : word;
}

/** What a chip shows: from which project, where that is not the one right above, and how. */
export const chipWords = (link: Pick<Link, 'kind' | 'planned'>, origin: string | null): string =>
  origin ? `${origin} · ${edgeWord(link)}` : edgeWord(link);

const timeOf = ({ period, phase }: LineageProject): string => {
  if (period) return formatPeriod(period);
  return phase === 'PLANNED' ? m.projects_planned_no_start() : m.projects_no_time();
};

/** What stands below the title of a project: when, and what it is; of one's own that it is that. */
export const lineBelow = (project: LineageProject, own: boolean): string =>
  `${timeOf(project)} · ${own ? m.projects_this_one() : projectKindWord(project.kind)}`;
