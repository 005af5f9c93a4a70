import type { ProjectLinkKind } from '../../gql/enumerations';
import type { TimeScale } from './lineage-scale';
import type { TimeSpan } from '../../lib/format/time-span';

/** A project to be drawn; lengths are in pixels. */
export type DrawnProject = {
  id: string;
  title: string;
  period?: string | null;
  phase: string;
  /** The line below the title. */
  below: string;
};

/** A link between two of them, with the words of its chip. */
export type DrawnLink = {
  id: string;
  kind: ProjectLinkKind;
  planned: boolean;
  at?: string | null;
  earlierId: string;
  laterId: string;
  words: string;
};

export type Box = { x: number; y: number; width: number; height: number };

/** A project with its bar, which is given a place step by step. */
export type Sized = {
  project: DrawnProject;
  span: TimeSpan | null;
  box: Box;
  /** The links whose chips stand right above it. */
  incoming: readonly DrawnLink[];
};

/** The shortest bar that holds its words. */
export const leastBar = 288;

/** Heights and widths as the style sheet gives them; letters as wide as they are in common words. */
const bar = { line: 26, padding: 18, letter: 7.5, small: 23, smallLetter: 6.9, inside: 26 };
const chip = { height: 36, line: 22, gap: 8, letter: 8.6, around: 64 };

const linesOf = (text: string, width: number, letter: number): number =>
  Math.max(1, Math.ceil((text.length * letter) / Math.max(width, 1)));

export const chipWidth = ({ words }: DrawnLink, most: number): number =>
  Math.min(most, words.length * chip.letter + chip.around);

/** Of the chips below each other, with the air below each. */
export const chipsHeight = (links: readonly DrawnLink[], most: number): number =>
  links.reduce((sum, { words }) => {
    const lines = linesOf(words, most - chip.around, chip.letter);
    return sum + chip.height + (lines - 1) * chip.line + chip.gap;
  }, 0);

/** Of a bar with its title and the line below. */
export function barHeight({ title, below }: DrawnProject, width: number): number {
  const room = width - bar.inside;
  const lines =
    linesOf(title, room, bar.letter) * bar.line + linesOf(below, room, bar.smallLetter) * bar.small;
  return Math.max(64, bar.padding + lines);
}

/** How far a bar reaches along the axis: its time, or enough for its words. */
export function barAlong(span: TimeSpan, open: boolean, scale: TimeScale): [number, number] {
  const x = scale.x(span.from ?? span.to ?? 0);
  if (open) return [x, scale.width];
  return [x, Math.max(span.to === null ? x : scale.x(span.to), x + leastBar)];
}

export const endOf = (box: Box): number => box.x + box.width;

export const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));
