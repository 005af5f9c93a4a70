import { BadInput, newId, type RequestContext } from '@pis/core';
import { IsNull } from 'typeorm';
import { Evidence } from '../evidence/evidence.entity.js';
import { distinct, type LessonTags } from './lesson-record.js';
import { LessonFactor, LessonTargetGroup, LessonTheme } from './lesson-tags.entity.js';

type Named = Partial<LessonTags> & { placeCode?: string | null };

/** Where in the input each kind of thing is named. */
const paths = {
  theme: 'themeIds',
  mention: 'mentionIds',
  factor: 'factors',
  place: 'placeCode',
} as const;

/** @throws BadInput that names the field when a theme, factor or place is not there. */
export async function requireKnown(tx: RequestContext, named: Named): Promise<void> {
  const asked: [keyof typeof paths, string][] = [
    ...(named.themeIds ?? []).map((id): ['theme', string] => ['theme', id]),
    ...(named.mentionIds ?? []).map((id): ['mention', string] => ['mention', id]),
    ...(named.factors ?? []).map(({ factorId }): ['factor', string] => ['factor', factorId]),
    ...(named.placeCode ? [['place', named.placeCode] as ['place', string]] : []),
  ];
  if (asked.length === 0) return;
  const rows = await tx.sql<{ kind: keyof typeof paths }>(
    'tags_not_known',
    `SELECT asked.kind FROM unnest($1::text[], $2::text[]) AS asked (kind, key)
     WHERE NOT EXISTS (SELECT FROM theme WHERE asked.kind = 'theme' AND theme.id::text = asked.key)
       AND NOT EXISTS (SELECT FROM factor
                       WHERE asked.kind IN ('mention', 'factor') AND factor.id::text = asked.key)
       AND NOT EXISTS (SELECT FROM place WHERE asked.kind = 'place' AND place.code = asked.key)`,
    [asked.map(([kind]) => kind), asked.map(([, key]) => key)],
  );
  const [unknown] = rows;
  if (unknown) throw new BadInput(paths[unknown.kind], `There is no such ${unknown.kind}.`);
}

/** The themes, mentions and target groups a lesson has itself, in the order of `distinct`. */
export async function tagsOf(
  tx: RequestContext,
  lessonId: string,
): Promise<Omit<LessonTags, 'factors'>> {
  const [tags] = await tx.sql<Omit<LessonTags, 'factors'>>(
    'tags_of_lesson',
    `SELECT ARRAY(SELECT theme_id::text FROM lesson_theme WHERE lesson_id = $1) AS "themeIds",
       ARRAY(SELECT factor_id::text FROM lesson_factor WHERE lesson_id = $1) AS "mentionIds",
       ARRAY(SELECT label FROM lesson_target_group WHERE lesson_id = $1) AS "targetGroups"`,
    [lessonId],
  );
  return {
    themeIds: distinct(tags?.themeIds),
    mentionIds: distinct(tags?.mentionIds),
    targetGroups: distinct(tags?.targetGroups),
  };
}

/** Makes a lesson's themes, mentions and target groups those given; what is left out stays. */
export async function replaceTags(
  tx: RequestContext,
  lessonId: string,
  { themeIds, mentionIds, targetGroups }: Partial<LessonTags>,
): Promise<void> {
  if (themeIds) {
    await tx.manager.delete(LessonTheme, { lessonId });
    const rows = themeIds.map((themeId) => ({ lessonId, themeId }));
    if (rows.length > 0) await tx.manager.insert(LessonTheme, rows);
  }
  if (mentionIds) {
    await tx.manager.delete(LessonFactor, { lessonId });
    const rows = mentionIds.map((factorId) => ({ lessonId, factorId }));
    if (rows.length > 0) await tx.manager.insert(LessonFactor, rows);
  }
  if (targetGroups) {
    await tx.manager.delete(LessonTargetGroup, { lessonId });
    const rows = targetGroups.map((label) => ({ lessonId, label }));
    if (rows.length > 0) await tx.manager.insert(LessonTargetGroup, rows);
  }
}

/**
 * Makes the factors that a lesson is evidence of those given. Only rows that came with the lesson's
 * own form and were not worked on since are taken away: a quote that was added stays.
 */
export async function replaceFactors(
  tx: RequestContext,
  lessonId: string,
  createdById: string,
  factors: LessonTags['factors'],
): Promise<void> {
  await tx.sql(
    'lesson_factors_of_form_gone',
    `DELETE FROM evidence WHERE lesson_id = $1 AND client_key IS NULL AND version = 1`,
    [lessonId],
  );
  if (factors.length === 0) return;
  const kept = await tx.manager.find(Evidence, {
    select: { factorId: true },
    where: { lessonId, clientKey: IsNull() },
  });
  const rows = factors
    .filter(({ factorId }) => !kept.some((evidence) => evidence.factorId === factorId))
    .map(({ factorId, polarity }, position) => ({
      id: newId(),
      lessonId,
      factorId,
      polarity,
      position,
      createdById,
      basis: 'OWN_EXPERIENCE' as const,
    }));
  if (rows.length > 0) await tx.manager.insert(Evidence, rows);
}
