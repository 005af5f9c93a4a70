import type { RequestContext } from '@pis/core';
import type { Found } from '../../engines/search-engine.js';
import type { SearchKind } from '../../search-kind.js';
import { factorSubject } from './factor.subject.js';
import { lessonSubject } from './lesson.subject.js';
import { openQuestionSubject } from './open-question.subject.js';
import { organisationSubject } from './organisation.subject.js';
import { projectSubject } from './project.subject.js';
import { sourceSubject } from './source.subject.js';
import type { Subject, SubjectReader } from './subject.js';
import { themeSubject } from './theme.subject.js';

/** How each kind is read. */
export const subjects: Readonly<Record<SearchKind, SubjectReader>> = {
  FACTOR: factorSubject,
  LESSON: lessonSubject,
  OPEN_QUESTION: openQuestionSubject,
  ORGANISATION: organisationSubject,
  PROJECT: projectSubject,
  SOURCE: sourceSubject,
  THEME: themeSubject,
};

/** Ids under their kind. */
export function byKind(found: readonly Found[]): Map<SearchKind, string[]> {
  const ids = new Map<SearchKind, string[]>();
  for (const { id, kind } of found) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  return ids;
}

/** The rows of what was found, by id, as anyone may see them now. One statement for each kind there is. */
export async function readSubjects(
  ctx: RequestContext,
  found: readonly Found[],
): Promise<Map<string, Subject>> {
  const reads = [...byKind(found)].map(([kind, ids]) => subjects[kind].read(ctx, ids));
  const read = (await Promise.all(reads)).flat();
  return new Map(read.map((subject) => [subject.id, subject]));
}
