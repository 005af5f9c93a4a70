import { registerEnumType } from '@nestjs/graphql';

/** The parts of a brief. Each stands in it once; only their order is the owner's. */
export const BriefSection = {
  CONTRADICTIONS: 'CONTRADICTIONS',
  GAPS: 'GAPS',
  HELPED: 'HELPED',
  HINDERED: 'HINDERED',
  LESSONS: 'LESSONS',
  METHOD: 'METHOD',
  PROJECTS: 'PROJECTS',
  QUESTION: 'QUESTION',
  SHORT_ANSWER: 'SHORT_ANSWER',
  SOURCES: 'SOURCES',
} as const;
export type BriefSection = keyof typeof BriefSection;
registerEnumType(BriefSection, { name: 'BriefSection' });

/** The order a brief begins with. */
export const firstOrder: BriefSection[] = [
  'QUESTION',
  'SHORT_ANSWER',
  'HELPED',
  'HINDERED',
  'CONTRADICTIONS',
  'GAPS',
  'LESSONS',
  'PROJECTS',
  'METHOD',
  'SOURCES',
];

/** Whether every section is there once: the method and the sources cannot be left out. */
export const isWholeOrder = (sections: readonly BriefSection[]): boolean =>
  sections.length === firstOrder.length && new Set(sections).size === firstOrder.length;
