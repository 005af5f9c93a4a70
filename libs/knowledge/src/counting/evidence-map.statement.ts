import { allOf, type Condition } from '@pis/core';
import { unitCounty, unitFunder } from './counted.js';
import { mapAxes } from './evidence-map-columns.js';
import { evidenceConditions, oneColumn, projectConditions } from './evidence-map-filter.js';
import type { MapDimension } from './evidence-map.js';
import { markOfFilter } from './filter-mark.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';

export interface Statement {
  text: string;
  values: unknown[];
}

/** Which columns there are: all, or those the filter of the same kind names. */
const namedColumns: Record<MapDimension, keyof EvidenceMapFilter> = {
  COUNTY: 'counties',
  FUNDER: 'funders',
  PHASE: 'phases',
  THEME: 'themes',
};

function columnCondition(by: MapDimension, filter: EvidenceMapFilter): Condition[] {
  const named = filter[namedColumns[by]];
  if (!Array.isArray(named) || named.length === 0) return [];
  // A merged theme's slug names the column of the theme it was merged into.
  const merged = `OR id IN (SELECT resolved.resolved_id FROM theme
      JOIN resolved_theme resolved ON resolved.id = theme.id WHERE theme.slug = ANY`;
  return [
    {
      text: (first) =>
        `key = ANY($${first}::text[])${by === 'THEME' ? ` ${merged}($${first}::text[]))` : ''}`,
      values: [named],
    },
  ];
}

/**
 * `unit_county`, `unit_funder`, `seen` (the rows of the view that pass the filter, each with the
 * column it stands in) and `col` (the columns, with the projects that could have told).
 */
export function seenRows(
  by: MapDimension,
  filter: EvidenceMapFilter,
  more: readonly Condition[] = [],
): Statement {
  const axis = mapAxes[by];
  const evidence = allOf([...evidenceConditions(filter), ...more]);
  const columns = columnsSeen(by, filter, evidence.values.length + 1);
  return {
    text: `WITH ${unitCounty}, ${unitFunder},
     seen AS MATERIALIZED (
       SELECT c.factor_id, ${axis.id} AS column_id, c.unit_id, c.unit_kind, c.polarity, c.evidence_id
       FROM counted_now c ${axis.join} WHERE ${evidence.text}
     ),
     ${columns.text}`,
    values: [...evidence.values, ...columns.values],
  };
}

/** `col`: the columns, with the projects that could have told. Its parameters begin at `first`. */
function columnsSeen(by: MapDimension, filter: EvidenceMapFilter, first: number): Statement {
  const axis = mapAxes[by];
  const columns = allOf(columnCondition(by, filter), first);
  const projects = allOf(projectConditions(filter), first + columns.values.length);
  return {
    text: `every_col (id, key, label_sv, label_en, position) AS (${axis.columns}),
     col_projects AS (
       SELECT stands.column_id, count(DISTINCT p.id)::int AS projects
       FROM (${axis.projects}) stands (column_id, project_id)
       JOIN project p ON p.id = stands.project_id
       WHERE ${projects.text} GROUP BY stands.column_id
     ),
     col AS (
       SELECT every_col.*, coalesce(projects, 0) AS projects
       FROM every_col LEFT JOIN col_projects ON col_projects.column_id = every_col.id
       WHERE ${columns.text}
     )`,
    values: [...columns.values, ...projects.values],
  };
}

/** What each source says in each cell: `unit_cell`, and `piece` with the number of pieces behind them. */
function unitCells(by: MapDimension, filter: EvidenceMapFilter): Statement {
  const { wholeId, join } = mapAxes[by];
  if (wholeId === null || markOfFilter(filter) !== markOfFilter({})) {
    const { text, values } = seenRows(by, filter);
    return {
      text: `${text},
     unit_cell AS MATERIALIZED (
       SELECT factor_id, column_id, unit_id, bool_or(polarity = 'HELPED') AS helped,
         bool_or(polarity = 'HINDERED') AS hindered
       FROM seen GROUP BY factor_id, column_id, unit_id
     ),
     piece (pieces) AS (SELECT count(*) FROM (SELECT DISTINCT evidence_id FROM seen) told)`,
      values,
    };
  }
  // Nothing narrows it: what each source says is kept, and does not grow with what it repeats.
  const columns = columnsSeen(by, filter, 1);
  return {
    text: `WITH ${unitCounty}, ${unitFunder}, ${columns.text},
     unit_cell AS MATERIALIZED (
       SELECT c.factor_id, ${wholeId} AS column_id, c.unit_id, bool_or(c.helped) AS helped,
         bool_or(c.hindered) AS hindered
       FROM counted_unit c ${join} GROUP BY 1, 2, 3
     ),
     piece (pieces) AS (SELECT count(*) FROM counted_now WHERE first)`,
    values: columns.values,
  };
}

/** The rows of one cell: a factor by its slug, in one column or in all. */
export function seenInCell(
  by: MapDimension,
  filter: EvidenceMapFilter,
  factor: string,
  column: string | null,
): Statement {
  const ofFactor: Condition = {
    text: (first) => `c.factor_id = (
      SELECT resolved.resolved_id FROM factor
      JOIN resolved_factor resolved ON resolved.id = factor.id WHERE factor.slug = $${first})`,
    values: [factor],
  };
  const inColumn = column === null ? [] : evidenceConditions(oneColumn(by, column));
  return seenRows(by, filter, [ofFactor, ...inColumn]);
}

/** The whole map in one row: `columns`, `rows`, `sources`, `pieces`. */
export function mapStatement(by: MapDimension, filter: EvidenceMapFilter): Statement {
  const { text, values } = unitCells(by, filter);
  return {
    text: `${text},
     cell AS (
       SELECT factor_id, column_id, count(*) FILTER (WHERE helped) AS helped,
         count(*) FILTER (WHERE hindered) AS hindered, count(*) AS total
       FROM unit_cell WHERE column_id IS NOT NULL GROUP BY factor_id, column_id
     ),
     figures AS (
       SELECT factor_id, count(*) FILTER (WHERE helped) AS helped,
         count(*) FILTER (WHERE hindered) AS hindered, count(*) AS total
       FROM (
         SELECT factor_id, unit_id, bool_or(helped) AS helped, bool_or(hindered) AS hindered
         FROM unit_cell GROUP BY factor_id, unit_id
       ) unit_row GROUP BY factor_id
     ),
     col_sources AS (
       SELECT column_id, count(*) AS sources
       FROM (SELECT DISTINCT column_id, unit_id FROM unit_cell) held GROUP BY column_id
     ),
     placed AS (
       SELECT col.*, coalesce(sources, 0) AS sources, row_number() OVER (
         ORDER BY position, coalesce(sources, 0) DESC, projects DESC, label_sv COLLATE "sv-x-icu", key
       ) AS place
       FROM col LEFT JOIN col_sources ON col_sources.column_id = col.id
     ),
     line AS (
       SELECT f.id, json_agg(coalesce(cell.helped, 0) ORDER BY place) AS helped,
         json_agg(coalesce(cell.hindered, 0) ORDER BY place) AS hindered,
         json_agg(coalesce(cell.total, 0) ORDER BY place) AS total
       FROM factor f CROSS JOIN placed
       LEFT JOIN cell ON cell.factor_id = f.id AND cell.column_id = placed.id
       WHERE f.merged_into_id IS NULL GROUP BY f.id
     ),
     stands AS (
       SELECT f.id AS "factorId", CASE WHEN upper.resolved_id <> f.id THEN upper.resolved_id END AS "broaderId",
         json_build_object('helped', coalesce(figures.helped, 0),
           'hindered', coalesce(figures.hindered, 0), 'total', coalesce(figures.total, 0)) AS figures,
         coalesce(line.helped, '[]') AS helped, coalesce(line.hindered, '[]') AS hindered,
         coalesce(line.total, '[]') AS total,
         row_number() OVER (
           ORDER BY coalesce(figures.total, 0) DESC, coalesce(figures.helped, 0) = 0, f.label_sv, f.id
         ) AS place
       FROM factor f
       LEFT JOIN figures ON figures.factor_id = f.id
       LEFT JOIN line ON line.id = f.id
       LEFT JOIN resolved_factor upper ON upper.id = f.broader_id
       WHERE f.merged_into_id IS NULL
     )
     SELECT
       coalesce((SELECT json_agg(json_build_object('key', key, 'labelSv', label_sv, 'labelEn', label_en,
         'projects', projects, 'sources', sources) ORDER BY place) FROM placed), '[]') AS columns,
       coalesce((SELECT json_agg(json_build_object('factorId', "factorId", 'broaderId', "broaderId",
         'figures', figures, 'helped', helped, 'hindered', hindered, 'total', total) ORDER BY place)
         FROM stands), '[]') AS rows,
       (SELECT count(DISTINCT unit_id) FROM unit_cell)::int AS sources,
       (SELECT pieces FROM piece)::int AS pieces`,
    values,
  };
}
