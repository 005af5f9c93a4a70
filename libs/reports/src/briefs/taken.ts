import type { CountedPiece, Counts, FilterNames, GapKind } from '@pis/knowledge';

/** A factor, theme or project as it was called on the day. */
export interface TakenConcept {
  id: string;
  slug: string;
  labelSv: string;
  labelEn: string;
}
export interface TakenProject {
  id: string;
  slug: string;
  title: string;
}

/** A factor seen through a filter, as it was. */
export interface TakenFactor {
  kind: 'FACTOR';
  factor: TakenConcept;
  /** What it is seen through. */
  seen: FilterNames;
  counts: Counts;
  /** Why nothing is counted; null where something is, and without a filter. */
  gap: GapKind | null;
  pieces: readonly CountedPiece[];
  /** Published projects of its one theme that nothing counted comes from: the first, and how many. */
  silent: { projects: readonly TakenProject[]; count: number };
}

/** A lesson as it read. */
export interface TakenLesson {
  kind: 'LESSON';
  id: string;
  version: number;
  text: string;
  language: 'SV' | 'EN';
  recommendation: string | null;
  /** EDTF. */
  experience: string | null;
  project: TakenProject | null;
}

/** A project as it was described. */
export interface TakenProjectItem extends TakenProject {
  kind: 'PROJECT';
  summary: string | null;
  /** EDTF. */
  period: string | null;
}

/** What is kept of one thing in a brief. */
export type Taken = TakenFactor | TakenLesson | TakenProjectItem;
