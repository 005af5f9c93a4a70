import type { RequestContext } from '@pis/core';
import type { EvidenceBasis } from '../evidence/evidence.entity.js';
import type { Polarity } from '../evidence/polarity.js';
import { type FileLanguage, fileWords } from './evidence-map-csv-words.js';
import type { MapDimension, UnitKind } from './evidence-map.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';
import { seenInCell, seenRows } from './evidence-map.statement.js';

/** Which rows are asked for: those of the whole map, of one factor, or of one cell. */
export interface FileQuestion {
  readonly by: MapDimension;
  readonly filter: EvidenceMapFilter;
  /** Slug. */
  readonly factor: string | null;
  /** Key. */
  readonly column: string | null;
  readonly language: FileLanguage;
}

/** One row of the file: a piece of evidence in one column, on one side, of one independent source. */
type FileRow = Record<string, string | null>;

interface Row {
  factorSv: string;
  factorEn: string;
  columnSv: string | null;
  columnEn: string | null;
  polarity: Polarity;
  kind: UnitKind;
  family: string;
  source: string | null;
  basis: EvidenceBasis | null;
  lessonId: string | null;
  projectSlug: string | null;
  studySlug: string | null;
  [words: string]: string | null;
}

const pagePath = ({ lessonId, projectSlug, studySlug }: Row): string | null => {
  if (lessonId) return `/lardomar/${lessonId}`;
  if (projectSlug) return `/projekt/${projectSlug}`;
  return studySlug && `/studier/${studySlug}`;
};

/** Addresses of pages are given below `origin`. */
function inWords(row: Row, language: FileLanguage, origin: string): FileRow {
  const words = fileWords[language];
  const path = pagePath(row);
  return {
    ...row,
    factor: language === 'sv' ? row.factorSv : row.factorEn,
    column: language === 'sv' ? row.columnSv : row.columnEn,
    side: words.polarity[row.polarity],
    source: row.source ?? words.kind[row.kind],
    kind: words.kind[row.kind],
    basis: row.basis && words.basis[row.basis],
    address: path && `${origin}${path}`,
  };
}

/**
 * The evidence behind the map, a row per piece, column, side and source; `most` of them and one more,
 * so that one sees that there are more. Evidence that stands in no column has none. What is read is
 * what is counted: nothing here asks who looks.
 */
export async function readFileRows(
  ctx: RequestContext,
  { by, filter, factor, column, language }: FileQuestion,
  most: number,
  origin: string,
): Promise<FileRow[]> {
  const { text, values } = factor ? seenInCell(by, filter, factor, column) : seenRows(by, filter);
  const rows = await ctx.sql<Row>(
    'evidence_map_file',
    `${text},
     line AS (
       SELECT DISTINCT seen.factor_id, col.id AS column_id, col.label_sv, col.label_en, seen.unit_kind,
         seen.unit_id, seen.polarity, seen.evidence_id
       FROM seen LEFT JOIN col ON col.id = seen.column_id
         AND ($${values.length + 2}::text IS NULL OR col.key = $${values.length + 2})
     ),
     told AS (
       SELECT line.*, bool_or(column_id IS NOT NULL) OVER (
         PARTITION BY factor_id, unit_id, polarity, evidence_id) AS placed
       FROM line
     ),
     chosen AS MATERIALIZED (
       SELECT * FROM told WHERE column_id IS NOT NULL OR NOT placed LIMIT $${values.length + 1}
     ),
     unit AS (
       SELECT held.unit_id, coalesce(
         (SELECT string_agg(p.title, ' · ' ORDER BY p.period_from NULLS LAST, p.title, p.id)
          FROM project p WHERE p.family_id = held.unit_id AND p.state = 'PUBLISHED'),
         (SELECT s.title FROM study s WHERE s.id = held.unit_id),
         (SELECT coalesce(sc.name, pl.name) || ' (' || s.title || ')' FROM study_case sc
          JOIN study s ON s.id = sc.study_id JOIN place pl ON pl.code = sc.place_code
          WHERE sc.id = held.unit_id)
       ) AS source
       FROM (SELECT DISTINCT unit_id FROM chosen) held
     )
     SELECT f.label_sv AS "factorSv", f.label_en AS "factorEn", chosen.label_sv AS "columnSv",
       chosen.label_en AS "columnEn", chosen.polarity, chosen.unit_kind AS kind, chosen.unit_id AS family,
       unit.source, e.quote, sp.text AS passage, e.speaker_role AS "speakerRole", e.basis,
       coalesce(e.conditions, l.conditions) AS conditions, l.text AS lesson, p.title AS project,
       coalesce(l.experience, p.period, s.period) AS years, src.title AS document, e.locator, src.url,
       l.id AS "lessonId", p.slug AS "projectSlug", s.slug AS "studySlug"
     FROM chosen
     JOIN factor f ON f.id = chosen.factor_id
     JOIN unit ON unit.unit_id = chosen.unit_id
     JOIN evidence e ON e.id = chosen.evidence_id
     LEFT JOIN lesson l ON l.id = e.lesson_id
     LEFT JOIN project p ON p.id = coalesce(e.project_id, l.project_id)
     LEFT JOIN study_case sc ON sc.id = e.study_case_id
     LEFT JOIN study s ON s.id = coalesce(e.study_id, sc.study_id)
     LEFT JOIN source_passage sp ON sp.id = e.passage_id
     LEFT JOIN source src ON src.id = e.source_id
     ORDER BY f.label_sv, f.id, chosen.label_sv, chosen.unit_id, chosen.polarity, e.position, e.id`,
    [...values, most + 1, column],
  );
  return rows.map((row) => inWords(row, language, origin));
}
