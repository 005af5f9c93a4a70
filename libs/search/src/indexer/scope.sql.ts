import type { SearchKind } from '../search-kind.js';
import { publicEvidence, publicLesson, publicProject, publicStudy } from './public.js';

/*
 * What a subject is about is what it stands on: its lesson, project, study or case. One statement
 * names those holders for each kind; the rest is the same for all.
 */

const evidenceHolders = (subject: string): string => `
  SELECT ${subject}, e.lesson_id, e.project_id,
    CASE WHEN NOT EXISTS (SELECT FROM evidence_case WHERE evidence_id = e.id) THEN e.study_id END,
    e.study_case_id, e.source_id`;

const caseHolders = (subject: string): string => `
  SELECT ${subject}, NULL::uuid, NULL::uuid, NULL::uuid, named.study_case_id, e.source_id`;

/** Columns: subject, lesson, project, study, case, source. `$1` are the ids of the subjects. */
const holders: Readonly<Record<SearchKind, string>> = {
  LESSON: `
    SELECT l.id, l.id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM lesson l
    WHERE l.id = ANY($1::uuid[])
    UNION ALL SELECT e.lesson_id, NULL, NULL, NULL, NULL, e.source_id FROM evidence e
    WHERE e.lesson_id = ANY($1::uuid[])`,
  PROJECT: `
    SELECT p.id, NULL::uuid, p.id, NULL::uuid, NULL::uuid, NULL::uuid FROM project p
    WHERE p.id = ANY($1::uuid[])
    UNION ALL SELECT listed.project_id, NULL, NULL, NULL, NULL, listed.source_id FROM project_source listed
    WHERE listed.project_id = ANY($1::uuid[])`,
  FACTOR: `
    ${evidenceHolders('r.resolved_id')}
    FROM resolved_factor r JOIN evidence e ON e.factor_id = r.id
    WHERE r.resolved_id = ANY($1::uuid[]) AND ${publicEvidence('e')}
    UNION ALL ${caseHolders('r.resolved_id')}
    FROM resolved_factor r JOIN evidence e ON e.factor_id = r.id
    JOIN evidence_case named ON named.evidence_id = e.id
    WHERE r.resolved_id = ANY($1::uuid[]) AND ${publicEvidence('e')}`,
  THEME: `
    SELECT t.id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM theme t
    WHERE t.id = ANY($1::uuid[])`,
  ORGANISATION: `
    SELECT part.organisation_id, NULL::uuid, part.project_id, NULL::uuid, NULL::uuid, NULL::uuid
    FROM participation part WHERE part.organisation_id = ANY($1::uuid[])
    UNION ALL SELECT given.funder_id, NULL, given.project_id, NULL, NULL, NULL
    FROM "grant" given WHERE given.funder_id = ANY($1::uuid[])
    UNION ALL SELECT made.performer_id, NULL, NULL, made.id, NULL, NULL
    FROM study made WHERE made.performer_id = ANY($1::uuid[])`,
  OPEN_QUESTION: `
    SELECT q.id, NULL::uuid, q.project_id, NULL::uuid, NULL::uuid, NULL::uuid FROM open_question q
    WHERE q.id = ANY($1::uuid[])`,
  SOURCE: `
    ${evidenceHolders('e.source_id')} FROM evidence e
    WHERE e.source_id = ANY($1::uuid[]) AND ${publicEvidence('e')}
    UNION ALL ${caseHolders('e.source_id')} FROM evidence e
    JOIN evidence_case named ON named.evidence_id = e.id
    WHERE e.source_id = ANY($1::uuid[]) AND ${publicEvidence('e')}
    UNION ALL SELECT listed.source_id, NULL, listed.project_id, NULL, NULL, listed.source_id
    FROM project_source listed WHERE listed.source_id = ANY($1::uuid[])
    UNION ALL SELECT made.source_id, NULL, NULL, made.id, NULL, made.source_id
    FROM study made WHERE made.source_id = ANY($1::uuid[])`,
};

/** Themes a kind has of its own, beside those of its holders. Columns: subject, theme. */
const ownThemes: Readonly<Partial<Record<SearchKind, string>>> = {
  THEME: `SELECT t.id, t.id FROM theme t WHERE t.id = ANY($1::uuid[])`,
  OPEN_QUESTION: `SELECT question_id, theme_id FROM open_question_theme WHERE question_id = ANY($1::uuid[])`,
};

/** The values that subjects have in a column, each once; joined as `name`. */
const list = (name: string, column: string, from: string): string => `
  LEFT JOIN (
    SELECT of.subject, array_agg(DISTINCT ${column} ORDER BY ${column}) AS list FROM ${from}
    WHERE ${column} IS NOT NULL GROUP BY of.subject
  ) ${name} ON ${name}.subject = asked.id`;

/** What the subjects `$1` of a kind can be narrowed by, one row each; only what is public says anything. */
export const scopeText = (kind: SearchKind): string => `
  WITH holder (subject, lesson_id, project_id, study_id, case_id, source_id) AS (${holders[kind]}),
  public_lesson AS (
    SELECT holder.subject, l.* FROM holder JOIN lesson l ON l.id = holder.lesson_id
    WHERE ${publicLesson('l')}
  ),
  public_study AS (
    SELECT holder.subject, s.*, c.id AS case_id, c.place_code, c.project_id FROM holder
    LEFT JOIN study_case c ON c.id = holder.case_id
    JOIN study s ON s.id = coalesce(holder.study_id, c.study_id) WHERE ${publicStudy('s')}
  ),
  public_project AS (
    SELECT DISTINCT via.subject, p.* FROM (
      SELECT subject, project_id FROM holder
      UNION SELECT subject, project_id FROM public_lesson
      UNION SELECT subject, project_id FROM public_study) via
    JOIN project p ON p.id = via.project_id WHERE ${publicProject('p')}
  ),
  of_theme (subject, theme_id) AS (
    ${ownThemes[kind] ?? 'SELECT NULL::uuid, NULL::uuid WHERE FALSE'}
    UNION SELECT l.subject, t.theme_id FROM public_lesson l JOIN lesson_theme t ON t.lesson_id = l.id
    UNION SELECT l.subject, t.theme_id FROM public_lesson l JOIN project_theme t ON t.project_id = l.project_id
      WHERE NOT EXISTS (SELECT FROM lesson_theme own WHERE own.lesson_id = l.id)
    UNION SELECT h.subject, t.theme_id FROM holder h JOIN project p ON p.id = h.project_id
      JOIN project_theme t ON t.project_id = p.id WHERE ${publicProject('p')}
    UNION SELECT s.subject, t.theme_id FROM public_study s JOIN study_theme t ON t.study_id = s.id
  ),
  of_place (subject, code) AS (
    SELECT subject, place_code FROM public_lesson
    UNION SELECT l.subject, t.place_code FROM public_lesson l JOIN project_place t ON t.project_id = l.project_id
      WHERE l.place_code IS NULL
    UNION SELECT h.subject, t.place_code FROM holder h JOIN project p ON p.id = h.project_id
      JOIN project_place t ON t.project_id = p.id WHERE ${publicProject('p')}
    UNION SELECT s.subject, coalesce(s.place_code, c.place_code) FROM public_study s
      LEFT JOIN study_case c ON c.study_id = s.id AND s.case_id IS NULL
  ),
  of_year (subject, from_day, to_day) AS (
    SELECT subject, experience_from, experience_to FROM public_lesson
    UNION ALL SELECT h.subject, p.period_from, p.period_to FROM holder h
      JOIN project p ON p.id = h.project_id WHERE ${publicProject('p')}
    UNION ALL SELECT subject, period_from, period_to FROM public_study
  )
  SELECT asked.id, coalesce(theme.list, '{}') AS themes, coalesce(county.list, '{}') AS counties,
    coalesce(funder.list, '{}') AS funders, coalesce(source_kind.list, '{}') AS "sourceKinds",
    coalesce(project.list, '[]') AS projects, year.first AS "fromYear", year.last AS "toYear"
  FROM unnest($1::uuid[]) AS asked (id)
  ${list('theme', 't.slug', 'of_theme of JOIN resolved_theme r ON r.id = of.theme_id JOIN theme t ON t.id = r.resolved_id')}
  ${list('county', 'coalesce(pl.county_code, pl.code)', 'of_place of JOIN place pl ON pl.code = of.code')}
  ${list('funder', 'o.slug', 'public_project of JOIN "grant" g ON g.project_id = of.id JOIN organisation o ON o.id = g.funder_id')}
  ${list('source_kind', 's.kind', 'holder of JOIN source s ON s.id = of.source_id')}
  LEFT JOIN (
    SELECT of.subject, json_agg(json_build_object('kind', kind, 'periodFrom', period_from,
      'periodTo', period_to, 'lastConfirmed', last_confirmed)) AS list
    FROM public_project of GROUP BY of.subject
  ) project ON project.subject = asked.id
  LEFT JOIN (
    SELECT of.subject, extract(year FROM min(coalesce(from_day, to_day)))::int AS first,
      extract(year FROM max(coalesce(to_day, from_day)))::int AS last
    FROM of_year of GROUP BY of.subject
  ) year ON year.subject = asked.id`;
