import { limits, personalPatterns } from '@pis/contract';
import { Rejection } from '@pis/core';
import type { Project } from '@pis/projects';
import type { LessonFields } from './lesson-record.js';
import { LessonNotReady, type LessonProblem, LooksPersonal } from './lesson.rejections.js';

const { min, max } = limits.lessonText;

/** What keeps a text from being stored at all. @throws Rejection with LessonNotReady */
export function requireStorable(text: string): void {
  if (text.length > max) throw new Rejection(new LessonNotReady(['TEXT_TOO_LONG']));
}

/**
 * What keeps a lesson from its readers: a text that says too little or too much, a project that is
 * not public itself. A lesson may be without a project.
 */
export function problemsOf(text: string, project: Pick<Project, 'state'> | null): LessonProblem[] {
  const problems: LessonProblem[] = [];
  if (text.length < min) problems.push('TEXT_TOO_SHORT');
  if (text.length > max) problems.push('TEXT_TOO_LONG');
  if (project && project.state !== 'PUBLISHED') problems.push('PROJECT_NOT_PUBLISHED');
  return problems;
}

/** @throws Rejection with LessonNotReady that names every problem. */
export function requireReady(text: string, project: Pick<Project, 'state'> | null): void {
  const problems = problemsOf(text, project);
  if (problems.length > 0) throw new Rejection(new LessonNotReady(problems));
}

/** @throws Rejection with LooksPersonal when any of the texts seems to hold personal data. */
export function refusePersonal(texts: readonly (string | null | undefined)[]): void {
  const kinds = personalPatterns(texts.filter((text) => text).join('\n'));
  if (kinds.length > 0) throw new Rejection(new LooksPersonal(kinds));
}

/** Everything a lesson says in free text. */
export const textsOf = (
  fields: Pick<LessonFields, 'text' | 'whatHappened' | 'recommendation' | 'conditions'>,
  targetGroups: readonly string[],
): (string | null)[] => [
  fields.text,
  fields.whatHappened,
  fields.recommendation,
  fields.conditions,
  ...targetGroups,
];
