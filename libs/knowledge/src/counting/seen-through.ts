import { allOf } from '@pis/core';
import { unitCounty, unitFunder } from './counted.js';
import { evidenceConditions, projectConditions } from './evidence-map-filter.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';
import type { Statement } from './evidence-map.statement.js';
import { markOfFilter } from './filter-mark.js';

/** Something seen through a filter: one factor, or every one. */
export interface SeenThrough {
  readonly filter: EvidenceMapFilter;
  /** Of a factor that stands on its own, not of one merged into it; null: every factor. */
  readonly factorId: string | null;
}

const distinctFilters = (
  views: readonly { filter: EvidenceMapFilter }[],
): Map<string, EvidenceMapFilter> =>
  new Map(views.map(({ filter }) => [markOfFilter(filter), filter]));

/**
 * `could (through, projects)`: how many published projects pass each of the filters themselves,
 * under the numbers that `countedThrough` gives them. Its parameters begin at `first`.
 */
export function projectsThrough(
  views: readonly { filter: EvidenceMapFilter }[],
  first: number,
): Statement {
  const values: unknown[] = [];
  const scans = [...distinctFilters(views).values()].map((filter, place) => {
    const conditions = allOf(projectConditions(filter), first + values.length);
    values.push(...conditions.values);
    return `SELECT ${place} AS through, count(*)::int AS projects FROM project p WHERE ${conditions.text}`;
  });
  return { text: `could AS (${scans.join(' UNION ALL ')})`, values };
}

/**
 * `asked (n, factor_id, through)` and, as `name`, `counted (n, factor_id, polarity, unit_id, unit_kind,
 * evidence_id)`: for each view by its number from 1 on, what it sees of the evidence that counts. One
 * statement, whatever is asked; views through the same filter share a scan.
 */
export function countedThrough(views: readonly SeenThrough[], name = 'counted'): Statement {
  const filters = distinctFilters(views);
  const marks = [...filters.keys()];
  const values: unknown[] = [
    views.map(({ filter }) => marks.indexOf(markOfFilter(filter))),
    views.map(({ factorId }) => factorId),
  ];
  const ofFactor = views.some(({ factorId }) => factorId === null)
    ? '(asked.factor_id IS NULL OR c.factor_id = asked.factor_id)'
    : 'c.factor_id = asked.factor_id';
  const scans = [...filters.values()].map((filter, place) => {
    const conditions = allOf(evidenceConditions(filter), values.length + 1);
    values.push(...conditions.values);
    return `SELECT asked.n, c.factor_id, c.polarity, c.unit_id, c.unit_kind, c.evidence_id
      FROM asked
      JOIN counted_now c ON ${ofFactor}
      WHERE asked.through = ${place} AND ${conditions.text}`;
  });
  return {
    text: `WITH ${unitCounty}, ${unitFunder},
     asked AS (
       SELECT * FROM unnest($1::int[], $2::uuid[]) WITH ORDINALITY AS asked (through, factor_id, n)
     ),
     ${name} AS MATERIALIZED (SELECT DISTINCT * FROM (${scans.join(' UNION ALL ')}) scanned)`,
    values,
  };
}
