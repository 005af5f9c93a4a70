import { createHash } from 'node:crypto';
import { readOptionalPeriod } from '@pis/core';
import type { Polarity } from '../evidence/polarity.js';
import type { Lesson } from './lesson.entity.js';
import type { LessonInput } from './lesson.inputs.js';

/** The columns of a lesson that its author fills in. */
export type LessonFields = Pick<
  Lesson,
  | 'text'
  | 'language'
  | 'projectId'
  | 'polarity'
  | 'whatHappened'
  | 'recommendation'
  | 'conditions'
  | 'phase'
  | 'level'
  | 'experience'
  | 'experienceFrom'
  | 'experienceTo'
  | 'placeCode'
>;

/** What hangs on a lesson, as its author names it. */
export interface LessonTags {
  themeIds: string[];
  mentionIds: string[];
  targetGroups: string[];
  /** Factors it is evidence of, one side each. */
  factors: { factorId: string; polarity: Polarity }[];
}

/** A lesson as it was sent: in the database's terms, and with a mark that tells it from any other. */
export interface LessonRecord {
  fields: LessonFields;
  tags: LessonTags;
  /** The same for the same content, whatever the order of its tags. */
  digest: string;
}

/** Each once, in a fixed order. */
export const distinct = (values: readonly string[] | null | undefined): string[] =>
  [...new Set(values ?? [])].sort();

/** When it was learned, with the days it is sorted and compared by. @throws Rejection with PeriodNotValid */
export function experienceOf(
  text: string | null | undefined,
): Pick<Lesson, 'experience' | 'experienceFrom' | 'experienceTo'> {
  const period = readOptionalPeriod(text);
  return {
    experience: period?.text ?? null,
    experienceFrom: period?.from ?? null,
    experienceTo: period?.to ?? null,
  };
}

/** What an input says, all of it. @throws Rejection with PeriodNotValid */
export function lessonRecord(input: LessonInput): LessonRecord {
  const fields: LessonFields = {
    text: input.text,
    language: input.language ?? 'SV',
    projectId: input.projectId ?? null,
    polarity: input.polarity ?? null,
    whatHappened: input.whatHappened || null,
    recommendation: input.recommendation || null,
    conditions: input.conditions || null,
    phase: input.phase ?? null,
    level: input.level ?? null,
    ...experienceOf(input.experience),
    placeCode: input.placeCode || null,
  };
  const tags: LessonTags = {
    themeIds: distinct(input.themeIds),
    mentionIds: distinct(input.mentionIds),
    targetGroups: distinct(input.targetGroups),
    factors: (input.factors ?? [])
      .map(({ factorId, polarity }) => ({ factorId, polarity }))
      .sort((a, b) => (a.factorId < b.factorId ? -1 : 1)),
  };
  const digest = createHash('sha256')
    .update(JSON.stringify([fields, tags]))
    .digest('base64url');
  return { fields, tags, digest };
}
