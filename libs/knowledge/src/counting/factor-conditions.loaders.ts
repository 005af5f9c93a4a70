import { groupedByKey, type LoaderDef } from '@pis/core';
import { counts, unitCounty } from './counted.js';
import { lessonPhases } from './evidence-map-phases.js';
import { FactorCondition, FactorConditions, FactorDimension } from './factor-conditions.js';
import { standingOf } from './standing.js';
import type { Counts } from './strength.js';

/** How many conditions of a kind are told. */
const mostTold = 12;

/** A period of many years is taken for its first ones. */
const longestExperience = 30;

/** What a lesson, else what it is held by, says of itself. */
const inYears = (column: 'from' | 'to'): string =>
  `coalesce(lesson.experience_${column}, project.period_${column}, study.period_${column})`;

/**
 * `met`: each row that counts with every condition it was met under. A lesson is about its own target
 * groups, else about those of its project; it says itself when it was learned, what a project or a
 * study tells is of its period.
 */
const met = `counted AS MATERIALIZED (
  SELECT DISTINCT factor_id, polarity, unit_id, evidence_id FROM counted_now
  WHERE factor_id = ANY($1::uuid[])
),
held AS MATERIALIZED (
  SELECT counted.factor_id, counted.polarity, counted.unit_id, lesson.id AS lesson_id, lesson.phase,
    coalesce(lesson.project_id, told.project_id) AS project_id,
    ${inYears('from')} AS began, ${inYears('to')} AS ended
  FROM counted
  JOIN evidence told ON told.id = counted.evidence_id
  LEFT JOIN lesson ON lesson.id = told.lesson_id
  LEFT JOIN project ON project.id = coalesce(lesson.project_id, told.project_id)
  LEFT JOIN study_case ON study_case.id = told.study_case_id
  LEFT JOIN study ON study.id = coalesce(told.study_id, study_case.study_id)
),
met (by, key, factor_id, polarity, unit_id) AS (
  SELECT 'COUNTY', unit_county.county, counted.factor_id, counted.polarity, counted.unit_id
  FROM counted JOIN unit_county ON unit_county.unit_id = counted.unit_id
  UNION ALL
  SELECT 'PHASE', phase, factor_id, polarity, unit_id FROM held WHERE phase IS NOT NULL
  UNION ALL
  SELECT 'TARGET_GROUP', tag.label, held.factor_id, held.polarity, held.unit_id
  FROM held JOIN lesson_target_group tag ON tag.lesson_id = held.lesson_id
  UNION ALL
  SELECT 'TARGET_GROUP', tag.label, held.factor_id, held.polarity, held.unit_id
  FROM held JOIN project_target_group tag ON tag.project_id = held.project_id
  WHERE NOT EXISTS (
    SELECT FROM lesson_target_group own WHERE own.lesson_id = held.lesson_id)
  UNION ALL
  SELECT 'YEAR', year::text, factor_id, polarity, unit_id
  FROM held CROSS JOIN LATERAL generate_series(
    extract(year FROM coalesce(began, ended))::int,
    least(extract(year FROM coalesce(ended, began)), extract(year FROM coalesce(began, ended)) + ${longestExperience})::int
  ) year
)`;

interface Row extends Counts {
  factorId: string;
  by: FactorDimension;
  key: string;
  silent: number;
}

/** Under which conditions a factor has been met, by its id: a list for each dimension. */
export const conditionsByFactor: LoaderDef<string, FactorConditions[]> = {
  name: 'conditionsByFactor',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Row>(
      'conditions_by_factor',
      `WITH ${unitCounty}, ${met},
       figures AS (
         SELECT factor_id, by, lower(key) AS folded, min(key COLLATE "C") AS key, ${counts('met')} FROM met
         GROUP BY factor_id, by, lower(key)
       ),
       placed AS (
         SELECT figures.*, row_number() OVER (
           PARTITION BY factor_id, by
           ORDER BY CASE by WHEN 'YEAR' THEN 0 ELSE total END DESC,
             CASE by WHEN 'YEAR' THEN folded END DESC, folded) AS place
         FROM figures
       )
       SELECT placed.factor_id AS "factorId", placed.by, placed.key, helped, hindered, total,
         (SELECT count(DISTINCT unit_id) FROM counted
          WHERE counted.factor_id = placed.factor_id AND unit_id NOT IN (
            SELECT unit_id FROM met
            WHERE met.factor_id = placed.factor_id AND met.by = placed.by))::int AS silent
       FROM placed WHERE place <= $2 ORDER BY placed.factor_id, placed.by, place`,
      [ids, mostTold],
    );
    return groupedByKey(ids, rows, ({ factorId }) => factorId).map(conditionsOf);
  },
};

const phases = lessonPhases.map(({ phase }): string => phase);

function inOrder(by: FactorDimension, rows: readonly Row[]): Row[] {
  if (by === 'YEAR') return rows.toSorted((a, b) => Number(a.key) - Number(b.key));
  if (by === 'PHASE') return rows.toSorted((a, b) => phases.indexOf(a.key) - phases.indexOf(b.key));
  return [...rows];
}

function conditionsOf(rows: readonly Row[]): FactorConditions[] {
  return Object.values(FactorDimension).flatMap((by) => {
    const own = rows.filter((row) => row.by === by);
    if (own.length === 0) return [];
    return Object.assign(new FactorConditions(), {
      by,
      silent: own[0]?.silent ?? 0,
      conditions: inOrder(by, own).map((row) =>
        Object.assign(new FactorCondition(), { key: row.key, standing: standingOf(row) }),
      ),
    });
  });
}
