import type { ProjectLinkKind } from '../../gql/enumerations';
import { linkBackWord, linkWord } from '../../lib/words';

/** A kind of link seen from one project: it leads from it, or to it. */
export type Direction = `${ProjectLinkKind}:${'from' | 'to'}`;

const kinds: readonly ProjectLinkKind[] = [
  'CONTINUES_AS',
  'PRE_STUDY_FOR',
  'SCALES_UP',
  'PART_OF',
  'BUILDS_ON',
  'PARALLEL_WITH',
];

/** Every way two projects can hang together; "parallel with" is the same from both. */
export const directions: readonly Direction[] = kinds.flatMap((kind): Direction[] =>
  kind === 'PARALLEL_WITH' ? [`${kind}:from`] : [`${kind}:from`, `${kind}:to`],
);

/** The two halves of a direction. */
export function readDirection(direction: Direction): { kind: ProjectLinkKind; leads: boolean } {
  const [kind, end] = direction.split(':') as [ProjectLinkKind, 'from' | 'to'];
  return { kind, leads: end === 'from' };
}

/** The words between this project and the other one: "fortsätter som", "hade förstudien". */
export function directionWord(direction: Direction): string {
  const { kind, leads } = readDirection(direction);
  return leads ? linkWord(kind) : linkBackWord(kind);
}

type Link = { kind: ProjectLinkKind; from: { id: string }; to: { id: string } };

/** How a link looks from one of its projects. */
export const directionFrom = (projectId: string, { kind, from }: Link): Direction =>
  from.id === projectId || kind === 'PARALLEL_WITH' ? `${kind}:from` : `${kind}:to`;

/** The project at the other end. */
export const otherEnd = <E extends { id: string }>(
  projectId: string,
  { from, to }: { from: E; to: E },
): E => (from.id === projectId ? to : from);
