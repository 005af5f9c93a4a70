import type { Project, ProjectKind } from '../projects/project.entity.js';
import type { ProjectLinkKind } from './project-link.entity.js';

/** Links along which one project becomes the next: they tie families, and admit no loop. */
export const tyingLinkKinds: readonly ProjectLinkKind[] = [
  'PRE_STUDY_FOR',
  'CONTINUES_AS',
  'SCALES_UP',
  'PART_OF',
];

/** Frames that hold many projects without making them one. */
export const frameProjectKinds: readonly ProjectKind[] = ['PROGRAMME', 'NETWORK'];

type End = Pick<Project, 'kind' | 'state'>;

const mayBeTied = ({ kind, state }: End): boolean =>
  state === 'PUBLISHED' && !frameProjectKinds.includes(kind);

/** Whether a link makes its two projects count as one. */
export const tiesFamily = (kind: ProjectLinkKind, from: End, to: End): boolean =>
  tyingLinkKinds.includes(kind) && mayBeTied(from) && mayBeTied(to);

/**
 * The family of each project: the smallest id among those it is tied to, over any number of ties.
 * Ties with a project that is not among `ids` are left out.
 */
export function familiesOf(
  ids: readonly string[],
  ties: readonly (readonly [string, string])[],
): Map<string, string> {
  const parent = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(id, at);
    return at;
  };
  for (const [one, other] of ties) {
    if (!parent.has(one) || !parent.has(other)) continue;
    const [smaller, larger] = [root(one), root(other)].sort();
    if (smaller && larger) parent.set(larger, smaller);
  }
  return new Map(ids.map((id) => [id, root(id)]));
}
