import { lessonPhases } from './evidence-map-phases.js';
import type { MapDimension } from './evidence-map.js';

/** How one dimension is read. */
export interface MapAxis {
  /** The column's id of a row `c` of the view, and the tables it stands in. */
  readonly id: string;
  /** The same of a row of \`counted_unit\`; null where sources alone do not tell. */
  readonly wholeId: string | null;
  readonly join: string;
  /** Every column: `id, key, label_sv, label_en, position`; position null where the figures order. */
  readonly columns: string;
  /** Which column a project stands in: `column_id, project_id`. */
  readonly projects: string;
}

/** Columns are read from `unit_county` and `unit_funder` as the filters are. */
export const mapAxes: Record<MapDimension, MapAxis> = {
  THEME: {
    id: 'c.theme_id',
    wholeId: `nullif(c.theme_id, '00000000-0000-0000-0000-000000000000')`,
    join: '',
    columns: `SELECT id, slug, label_sv, label_en, NULL::int FROM theme WHERE merged_into_id IS NULL`,
    projects: `SELECT resolved.resolved_id, tag.project_id
      FROM project_theme tag JOIN resolved_theme resolved ON resolved.id = tag.theme_id`,
  },
  COUNTY: {
    id: 'of_unit.county',
    wholeId: 'of_unit.county',
    join: 'LEFT JOIN unit_county of_unit ON of_unit.unit_id = c.unit_id',
    columns: `SELECT code, code, short_name, short_name, NULL::int FROM place WHERE kind = 'COUNTY'`,
    projects: `SELECT coalesce(place.county_code, place.code), project_place.project_id
      FROM project_place JOIN place ON place.code = project_place.place_code`,
  },
  FUNDER: {
    id: 'of_unit.funder_id',
    wholeId: 'of_unit.funder_id',
    join: 'LEFT JOIN unit_funder of_unit ON of_unit.unit_id = c.unit_id',
    columns: `SELECT id, slug, name, name, NULL::int FROM organisation
      WHERE id IN (SELECT funder_id FROM unit_funder)`,
    projects: `SELECT funder_id, project_id FROM "grant"`,
  },
  PHASE: {
    id: 'of_lesson.phase',
    wholeId: null,
    join: `JOIN evidence of_evidence ON of_evidence.id = c.evidence_id
      LEFT JOIN lesson of_lesson ON of_lesson.id = of_evidence.lesson_id`,
    columns: `VALUES ${lessonPhases
      .map(({ phase, sv, en }, place) => `('${phase}', '${phase}', '${sv}', '${en}', ${place})`)
      .join(', ')}`,
    projects: `SELECT phase, project_id FROM lesson
      WHERE state = 'PUBLISHED' AND phase IS NOT NULL AND project_id IS NOT NULL`,
  },
};
