import type { Condition } from '@pis/core';
import { publishedProjects } from '@pis/projects';
import type { LessonPhase } from '../lessons/lesson.entity.js';
import { type MapDimension, MapFilterName } from './evidence-map.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';

/*
 * The statements these conditions stand in know `unit_county` and `unit_funder`, the rows `c` of the
 * view, and projects `p`.
 */

type Text = (parameter: string, next: string) => string;

const condition = (text: Text, ...values: unknown[]): Condition => ({
  text: (first) => text(`$${first}`, `$${first + 1}`),
  values,
});

/** Ids of themes by their slugs; merged ones as what they were merged into. */
const themes = (slugs: string): string => `
  SELECT resolved.resolved_id FROM theme
  JOIN resolved_theme resolved ON resolved.id = theme.id WHERE theme.slug = ANY(${slugs}::text[])`;

const funders = (slugs: string): string =>
  `SELECT id FROM organisation WHERE slug = ANY(${slugs}::text[])`;

/** Whether a period, either end of which may be open, touches the years asked for. */
const touches = (from: string, to: string, first: string, last: string): string => `
  coalesce(${from}, ${to}) IS NOT NULL
  AND coalesce(${from}, '-infinity') <= make_date(coalesce(${last}::int, 9999), 12, 31)
  AND coalesce(${to}, 'infinity') >= make_date(coalesce(${first}::int, 1), 1, 1)`;

const isGroup = (alias: string, labels: string): string =>
  `lower(${alias}.label) IN (SELECT lower(asked) FROM unnest(${labels}::text[]) asked)`;

/** Evidence about target groups: those of its lesson, else of the project behind it. */
const toldForGroups = (labels: string): string => `
  SELECT told.id FROM evidence told
  JOIN lesson_target_group own ON own.lesson_id = told.lesson_id WHERE ${isGroup('own', labels)}
  UNION ALL
  SELECT told.id FROM evidence told
  JOIN lesson ON lesson.id = told.lesson_id
  JOIN project_target_group own ON own.project_id = lesson.project_id
  WHERE ${isGroup('own', labels)}
    AND NOT EXISTS (SELECT FROM lesson_target_group WHERE lesson_target_group.lesson_id = lesson.id)
  UNION ALL
  SELECT told.id FROM evidence told
  JOIN project_target_group own ON own.project_id = told.project_id WHERE ${isGroup('own', labels)}`;

/** By each filter: what it asks of a row of the view, and of a project. */
interface Asked {
  of: readonly unknown[] | null;
  evidence: Text;
  project: Text;
}

const asked = (filter: EvidenceMapFilter): Asked[] => [
  {
    of: filter.themes ?? null,
    evidence: (slugs) => `c.theme_id IN (${themes(slugs)})`,
    project: (slugs) => `EXISTS (
      SELECT FROM project_theme tag JOIN resolved_theme own ON own.id = tag.theme_id
      WHERE tag.project_id = p.id AND own.resolved_id IN (${themes(slugs)}))`,
  },
  {
    of: filter.counties ?? null,
    evidence: (codes) =>
      `c.unit_id IN (SELECT unit_id FROM unit_county WHERE county = ANY(${codes}::text[]))`,
    project: (codes) => `EXISTS (
      SELECT FROM project_place JOIN place ON place.code = project_place.place_code
      WHERE project_place.project_id = p.id
        AND coalesce(place.county_code, place.code) = ANY(${codes}::text[]))`,
  },
  {
    of: filter.funders ?? null,
    evidence: (slugs) =>
      `c.unit_id IN (SELECT unit_id FROM unit_funder WHERE funder_id IN (${funders(slugs)}))`,
    project: (slugs) => `EXISTS (
      SELECT FROM "grant" WHERE "grant".project_id = p.id AND "grant".funder_id IN (${funders(slugs)}))`,
  },
  {
    of: filter.phases ?? null,
    evidence: (phases) => `c.evidence_id IN (
      SELECT told.id FROM evidence told JOIN lesson ON lesson.id = told.lesson_id
      WHERE lesson.phase = ANY(${phases}::text[]))`,
    project: (phases) => `EXISTS (
      SELECT FROM lesson WHERE lesson.project_id = p.id AND lesson.state = 'PUBLISHED'
        AND lesson.phase = ANY(${phases}::text[]))`,
  },
  {
    of: filter.targetGroups ?? null,
    evidence: (labels) => `c.evidence_id IN (${toldForGroups(labels)})`,
    project: (labels) => `EXISTS (
      SELECT FROM project_target_group own
      WHERE own.project_id = p.id AND ${isGroup('own', labels)})`,
  },
];

const inYears = ({ fromYear, toYear }: EvidenceMapFilter) =>
  fromYear || toYear
    ? {
        // A lesson says itself when it was learned; what a project or study tells is of its period.
        evidence: condition(
          (first, last) => `c.evidence_id IN (
            SELECT told.id FROM evidence told
            LEFT JOIN lesson ON lesson.id = told.lesson_id
            LEFT JOIN project ON project.id = told.project_id
            LEFT JOIN study_case ON study_case.id = told.study_case_id
            LEFT JOIN study ON study.id = coalesce(told.study_id, study_case.study_id)
            WHERE ${touches(
              'coalesce(lesson.experience_from, project.period_from, study.period_from)',
              'coalesce(lesson.experience_to, project.period_to, study.period_to)',
              first,
              last,
            )})`,
          ...[fromYear, toYear],
        ),
        project: condition(
          (first, last) => touches('p.period_from', 'p.period_to', first, last),
          ...[fromYear, toYear],
        ),
      }
    : null;

const isAsked = ({ of }: Asked): boolean => of !== null && of.length > 0;

/** What a filter asks of the rows `c` of the view. */
export function evidenceConditions(filter: EvidenceMapFilter): Condition[] {
  const years = inYears(filter);
  return [
    ...asked(filter)
      .filter(isAsked)
      .map(({ of, evidence }) => condition(evidence, of)),
    ...(years ? [years.evidence] : []),
  ];
}

/** What a filter asks of the published projects `p`: those that could have told of it. */
export function projectConditions(filter: EvidenceMapFilter): Condition[] {
  const years = inYears(filter);
  return [
    publishedProjects('p'),
    ...asked(filter)
      .filter(isAsked)
      .map(({ of, project }) => condition(project, of)),
    ...(years ? [years.project] : []),
  ];
}

/** The filter that leaves one column. */
export const oneColumn = (by: MapDimension, key: string): EvidenceMapFilter =>
  ({
    COUNTY: { counties: [key] },
    FUNDER: { funders: [key] },
    PHASE: { phases: [key as LessonPhase] },
    THEME: { themes: [key] },
  })[by];

/** Target groups as published projects and lessons name them. */
export const publicTargetGroups = `
  SELECT tag.label FROM project_target_group tag
  JOIN project p ON p.id = tag.project_id AND ${publishedProjects('p').text(1)}
  UNION ALL
  SELECT tag.label FROM lesson_target_group tag
  JOIN lesson ON lesson.id = tag.lesson_id AND lesson.state = 'PUBLISHED'
  LEFT JOIN project p ON p.id = lesson.project_id
  WHERE lesson.project_id IS NULL OR ${publishedProjects('p').text(1)}`;

/** Which values of a filter name nothing, as a statement, in an order that tells nothing of the rows; `$1` themes, `$2` counties, `$3` funders, `$4` target groups. */
export const unknownValues = `
  SELECT filter, value FROM (
  SELECT 1 AS place, '${MapFilterName.THEME}' AS filter, value FROM unnest($1::text[]) value
  WHERE NOT EXISTS (SELECT FROM theme WHERE slug = value)
  UNION ALL
  SELECT 2, '${MapFilterName.COUNTY}', value FROM unnest($2::text[]) value
  WHERE NOT EXISTS (SELECT FROM place WHERE kind = 'COUNTY' AND code = value)
  UNION ALL
  SELECT 3, '${MapFilterName.FUNDER}', value FROM unnest($3::text[]) value
  WHERE NOT EXISTS (
    SELECT FROM organisation funder JOIN "grant" ON "grant".funder_id = funder.id
    JOIN project p ON p.id = "grant".project_id AND ${publishedProjects('p').text(1)}
    WHERE funder.slug = value)
  UNION ALL
  SELECT 4, '${MapFilterName.TARGET_GROUP}', value FROM unnest($4::text[]) value
  WHERE NOT EXISTS (SELECT FROM (${publicTargetGroups}) known WHERE lower(known.label) = lower(value))
  ) named_nothing ORDER BY place, value`;
