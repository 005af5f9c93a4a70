import {
  asEntities,
  columnsOf,
  groupedByKey,
  type Page,
  pageOf,
  type RequestContext,
} from '@pis/core';
import { Evidence } from '../evidence/evidence.entity.js';
import type { Polarity } from '../evidence/polarity.js';
import { MapCell, type MapColumn, type MapDimension, SourceGroup } from './evidence-map.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';
import { seenInCell } from './evidence-map.statement.js';
import { otherSideEarly } from './source-order.js';
import { standingOf } from './standing.js';

/** Which cell: a factor by its slug, in the column of this key or in all (null). */
export interface CellKey {
  readonly by: MapDimension;
  readonly filter: EvidenceMapFilter;
  readonly factor: string;
  readonly column: string | null;
}

/** How many pieces of one source are read at once. */
const mostPieces = 10;

interface WholeCell {
  factorId: string | null;
  column: MapColumn | null;
  pieces: number;
  firstYear: string | null;
  lastYear: string | null;
  units: Omit<SourceGroup, 'evidence' | 'sides'>[];
}

async function readUnits(ctx: RequestContext, key: CellKey): Promise<WholeCell | undefined> {
  const { text, values } = seenInCell(key.by, key.filter, key.factor, key.column);
  const at = values.length;
  const [whole] = await ctx.sql<WholeCell>(
    'evidence_map_cell',
    `${text},
     unit AS (
       SELECT seen.unit_id AS id, seen.unit_kind AS kind, bool_or(seen.polarity = 'HELPED') AS helped,
         bool_or(seen.polarity = 'HINDERED') AS hindered,
         count(DISTINCT seen.evidence_id)::int AS pieces, bool_or(e.quote IS NOT NULL) AS quoted
       FROM seen JOIN evidence e ON e.id = seen.evidence_id GROUP BY seen.unit_id, seen.unit_kind
     ),
     told AS (
       SELECT coalesce(l.experience_from, p.period_from, s.period_from) AS began,
         coalesce(l.experience_to, p.period_to, s.period_to) AS ended
       FROM (SELECT DISTINCT evidence_id FROM seen) piece
       JOIN evidence e ON e.id = piece.evidence_id
       LEFT JOIN lesson l ON l.id = e.lesson_id
       LEFT JOIN project p ON p.id = e.project_id
       LEFT JOIN study_case sc ON sc.id = e.study_case_id
       LEFT JOIN study s ON s.id = coalesce(e.study_id, sc.study_id)
     )
     SELECT
       (SELECT resolved.resolved_id FROM factor JOIN resolved_factor resolved ON resolved.id = factor.id
        WHERE factor.slug = $${at + 1}) AS "factorId",
       (SELECT json_build_object('key', key, 'labelSv', label_sv, 'labelEn', label_en,
          'projects', projects, 'sources', 0) FROM col
        WHERE key = $${at + 2} OR ($${at + 3} = 'THEME' AND id::text = (
          SELECT resolved.resolved_id::text FROM theme
          JOIN resolved_theme resolved ON resolved.id = theme.id WHERE theme.slug = $${at + 2}))
       ) AS column,
       (SELECT count(DISTINCT evidence_id)::int FROM seen) AS pieces,
       (SELECT to_char(min(coalesce(began, ended)), 'YYYY') FROM told) AS "firstYear",
       (SELECT to_char(max(coalesce(ended, began)), 'YYYY') FROM told) AS "lastYear",
       coalesce((SELECT json_agg(json_build_object('id', id, 'kind', kind, 'helped', helped,
         'hindered', hindered, 'pieces', pieces) ORDER BY quoted DESC, pieces DESC, id) FROM unit), '[]')
         AS units`,
    [...values, key.factor, key.column, key.by],
  );
  return whole;
}

type Told = Evidence & { unitId: string; countedPolarity: Polarity };

/** What some of the sources say in the cell: the first of each side, quotes before labels; then more. */
async function readPieces(
  ctx: RequestContext,
  key: CellKey,
  units: readonly string[],
): Promise<Pick<SourceGroup, 'evidence' | 'sides'>[]> {
  const { text, values } = seenInCell(key.by, key.filter, key.factor, key.column);
  const at = values.length;
  const rows = await ctx.sql<Told>(
    'evidence_map_pieces',
    `${text},
     piece AS (
       SELECT DISTINCT unit_id, polarity, evidence_id FROM seen WHERE unit_id = ANY($${at + 1}::uuid[])
     ),
     ranked AS (
       SELECT piece.*, e.quote IS NULL AS silent, e.position, row_number() OVER (
         PARTITION BY unit_id, piece.polarity
         ORDER BY e.polarity <> piece.polarity, e.quote IS NULL, e.position, e.id
       ) AS of_side
       FROM piece JOIN evidence e ON e.id = piece.evidence_id
     ),
     placed AS (
       SELECT *, row_number() OVER (
         PARTITION BY unit_id
           ORDER BY of_side > 1, CASE WHEN of_side = 1 THEN polarity END, silent, position, evidence_id, polarity
       ) AS place FROM ranked
     )
     SELECT placed.unit_id AS "unitId", placed.polarity AS "countedPolarity", ${columnsOf(Evidence, 'e')}
     FROM placed JOIN evidence e ON e.id = placed.evidence_id
     WHERE placed.place <= $${at + 2} ORDER BY placed.unit_id, placed.place`,
    [...values, units, mostPieces],
  );
  return groupedByKey(units, asEntities(Evidence, rows), ({ unitId }) => unitId).map(
    (evidence) => ({ evidence, sides: evidence.map((piece) => piece.countedPolarity) }),
  );
}

/**
 * A cell with a page of its sources, `size` of them from the place `from`. Null where the factor or
 * the column is none.
 */
export async function readCell(
  ctx: RequestContext,
  key: CellKey,
  size: number,
  from: number,
): Promise<MapCell | null> {
  const whole = await readUnits(ctx, key);
  if (!whole?.factorId || (key.column !== null && !whole.column)) return null;
  const units = otherSideEarly(whole.units);
  const shown = units.slice(from, from + size + 1);
  const pieces =
    shown.length > 0
      ? await readPieces(
          ctx,
          key,
          shown.map(({ id }) => id),
        )
      : [];
  const groups: Page<SourceGroup> = pageOf(
    shown.map((unit, index) =>
      Object.assign(new SourceGroup(), unit, pieces[index] ?? { evidence: [], sides: [] }),
    ),
    size,
    (group) => [units.findIndex(({ id }) => id === group.id) + 1],
  );
  const total = units.length;
  const standing = standingOf({
    helped: units.filter(({ helped }) => helped).length,
    hindered: units.filter(({ hindered }) => hindered).length,
    total,
  });
  const projects = whole.column?.projects ?? 0;
  const gap = total > 0 || !whole.column ? null : projects > 0 ? 'NO_EVIDENCE' : 'NO_PROJECTS';
  const { factorId, firstYear, lastYear } = whole;
  const column = whole.column && { ...whole.column, sources: total };
  return Object.assign(new MapCell(), {
    ...{ factorId, column, standing, pieces: whole.pieces, gap, firstYear, lastYear, groups },
  });
}
