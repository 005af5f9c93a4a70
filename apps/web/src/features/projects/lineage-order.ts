import type { ProjectLinkKind } from '../../gql/enumerations';

type OrderedProject = { id: string; title: string; period?: string | null };
type OrderedLink = { id: string; kind: ProjectLinkKind; from: { id: string }; to: { id: string } };

/** One project of the lineage, and how it hangs together with those listed before it. */
export type LineageItem<P, L> = {
  project: P;
  links: { link: L; earlier: P; /** Right above it in the list. */ adjacent: boolean }[];
};

const seasonStarts: Record<string, string> = { 21: '03', 22: '06', 23: '09', 24: '12' };

/** A text that sorts by when the project began; null where the period gives no year. */
function startOf(period: string | null | undefined): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(period ?? '') ?? [];
  if (!year) return null;
  return [year, (month && seasonStarts[month]) ?? month ?? '00', day ?? '00'].join('-');
}

/** Ids of the one that comes before and the one that comes after; null where neither does. */
function direction({ kind, from, to }: OrderedLink): [before: string, after: string] | null {
  if (kind === 'PARALLEL_WITH') return null;
  return kind === 'BUILDS_ON' ? [to.id, from.id] : [from.id, to.id];
}

type Arrow = readonly [before: string, after: string];

/** When it began; for one without dates, right before what it leads to, else after what led to it. */
function sortKey(project: OrderedProject, starts: Map<string, string | null>, arrows: Arrow[]) {
  const own = starts.get(project.id);
  if (own) return own;
  const started = (ids: string[]) =>
    ids.flatMap((id) => starts.get(id) ?? []).sort((a, b) => a.localeCompare(b));
  const later = started(arrows.filter(([before]) => before === project.id).map(([, id]) => id));
  if (later[0]) return later[0];
  const earlier = started(arrows.filter(([, after]) => after === project.id).map(([id]) => id));
  return earlier.at(-1) ?? '9999';
}

function inOrder<P extends OrderedProject>(projects: readonly P[], arrows: Arrow[]): P[] {
  const starts = new Map(projects.map(({ id, period }) => [id, startOf(period)]));
  const waiting = projects
    .map((project) => ({ project, key: sortKey(project, starts, arrows) }))
    .sort(
      (a, b) => a.key.localeCompare(b.key) || a.project.title.localeCompare(b.project.title, 'sv'),
    );
  const ordered: P[] = [];
  while (waiting.length > 0) {
    const blocked = (id: string) =>
      arrows.some(
        ([before, after]) => after === id && waiting.some((w) => w.project.id === before),
      );
    // "Builds on" admits loops; then the earliest one begins.
    const next = Math.max(
      0,
      waiting.findIndex(({ project }) => !blocked(project.id)),
    );
    ordered.push(...waiting.splice(next, 1).map(({ project }) => project));
  }
  return ordered;
}

/**
 * The lineage as a list in time order: whatever leads to another project stands before it. Each
 * link stands at the later one of its two projects.
 */
export function lineageItems<P extends OrderedProject, L extends OrderedLink>(
  projects: readonly P[],
  links: readonly L[],
): LineageItem<P, L>[] {
  const arrows = links.flatMap((link) => {
    const arrow = direction(link);
    return arrow ? [arrow] : [];
  });
  const ordered = inOrder(projects, arrows);
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  return ordered.map((project, place) => ({
    project,
    links: links
      .flatMap((link) => {
        const ends = [link.from.id, link.to.id];
        const other = ends.find((id) => id !== project.id) ?? '';
        const otherPlace = places.get(other) ?? -1;
        const earlier = ordered[otherPlace];
        if (!ends.includes(project.id) || !earlier || otherPlace >= place) return [];
        return [{ link, earlier, adjacent: otherPlace === place - 1 }];
      })
      .sort((a, b) => (places.get(a.earlier.id) ?? 0) - (places.get(b.earlier.id) ?? 0)),
  }));
}
