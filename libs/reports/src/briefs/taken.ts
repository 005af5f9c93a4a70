import type { CountedPiece, Counts, GapKind } from '@pis/knowledge';

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

/** A factor seen from a theme and county, as it was. */
export interface TakenFactor {
  kind: 'FACTOR';
  factor: TakenConcept;
  theme: TakenConcept | null;
  county: { code: string; name: string } | null;
  counts: Counts;
  /** Why nothing is counted; null where something is, and without a theme. */
  gap: GapKind | null;
  pieces: readonly CountedPiece[];
  /** Published projects of the theme that nothing counted comes from: the first, and how many. */
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
