import type { Condition } from '@pis/core';
import type { LessonFilter } from './lesson.inputs.js';

const one = (text: (parameter: string) => string, value: string): Condition => ({
  text: (first) => text(`$${first}`),
  values: [value],
});

const onProject = (slug: string): Condition =>
  one(
    (asked) => `EXISTS (SELECT FROM project p WHERE p.id = l.project_id AND p.slug = ${asked})`,
    slug,
  );

/** Evidence of the factor or a mention of it; merged and narrower ones belong to it, as in its figures. */
const aboutFactor = (slug: string): Condition =>
  one(
    (asked) => `l.id IN (
      SELECT said.lesson_id FROM (
        SELECT lesson_id, factor_id FROM evidence WHERE lesson_id IS NOT NULL
        UNION ALL SELECT lesson_id, factor_id FROM lesson_factor
      ) said
      JOIN factor_counts_for ON factor_counts_for.factor_id = said.factor_id
      WHERE factor_counts_for.counts_for_id = (
        SELECT resolved.resolved_id FROM factor f
        JOIN resolved_factor resolved ON resolved.id = f.id WHERE f.slug = ${asked}))`,
    slug,
  );

/** The lesson's own theme, else its project's. */
const onTheme = (slug: string): Condition =>
  one((asked) => {
    const theme = `SELECT same.id FROM resolved_theme same
      WHERE same.resolved_id = (
        SELECT resolved.resolved_id FROM theme t
        JOIN resolved_theme resolved ON resolved.id = t.id WHERE t.slug = ${asked})`;
    return `EXISTS (SELECT FROM lesson_theme own WHERE own.lesson_id = l.id AND own.theme_id IN (${theme}))
      OR (NOT EXISTS (SELECT FROM lesson_theme own WHERE own.lesson_id = l.id)
        AND EXISTS (SELECT FROM project_theme of_project
          WHERE of_project.project_id = l.project_id AND of_project.theme_id IN (${theme})))`;
  }, slug);

/** The lesson's own place, else its project's places. */
const inCounty = (code: string): Condition =>
  one(
    (asked) => `EXISTS (
      SELECT FROM place
      WHERE (place.code = ${asked} OR place.county_code = ${asked})
        AND (place.code = l.place_code OR (l.place_code IS NULL AND EXISTS (
          SELECT FROM project_place of_project
          WHERE of_project.project_id = l.project_id AND of_project.place_code = place.code))))`,
    code,
  );

/** What a filter asks of the lessons `l`, its state apart. */
export function filterConditions(filter: LessonFilter): Condition[] {
  const conditions: Condition[] = [];
  if (filter.project) conditions.push(onProject(filter.project));
  if (filter.factor) conditions.push(aboutFactor(filter.factor));
  if (filter.theme) conditions.push(onTheme(filter.theme));
  if (filter.county) conditions.push(inCounty(filter.county));
  return conditions;
}
