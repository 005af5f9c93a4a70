/**
 * Pieces of SQL over what counts. The view `counted_evidence` is the rule; its rows are kept in
 * `counted_now` (and by source in `counted_unit`) by the transaction that changes them, right before
 * it commits. Reads read what is kept; only what looks at its own uncommitted changes reads the view.
 * The folder `counting` is the only code that reads either, so that every number, word and list of
 * evidence is the same set.
 */

/** The three numbers of `Counts`, of rows of the view (or a part of it) under `alias`. */
export const counts = (alias: string): string => `
  (count(DISTINCT ${alias}.unit_id) FILTER (WHERE ${alias}.polarity = 'HELPED'))::int AS helped,
  (count(DISTINCT ${alias}.unit_id) FILTER (WHERE ${alias}.polarity = 'HINDERED'))::int AS hindered,
  count(DISTINCT ${alias}.unit_id)::int AS total`;

/**
 * `unit_county`: in which counties a unit lies. A family: where its published projects are, and the
 * cases that count as it. A case: its place. A study that is counted whole: where its cases are, since
 * it does not say which of them it speaks of. A place is a county or a municipality in it. Meetings
 * lie nowhere here; so do projects without a place.
 */
export const unitCounty = `unit_county (unit_id, county) AS (
  SELECT project.family_id, coalesce(place.county_code, place.code)
  FROM project
  JOIN project_place ON project_place.project_id = project.id
  JOIN place ON place.code = project_place.place_code
  WHERE project.state = 'PUBLISHED'
  UNION
  SELECT unit.id, coalesce(place.county_code, place.code)
  FROM study_case
  JOIN study ON study.id = study_case.study_id AND study.published
  JOIN place ON place.code = study_case.place_code
  LEFT JOIN project ON project.id = study_case.project_id AND project.state = 'PUBLISHED'
  CROSS JOIN LATERAL (VALUES (coalesce(project.family_id, study_case.id)), (study.id)) unit (id)
)`;

/**
 * `unit_funder`: which organisations funded a unit: a family, by a grant to one of its published
 * projects. Cases that are such a project count as its family; nothing else has a funder here.
 */
export const unitFunder = `unit_funder (unit_id, funder_id) AS (
  SELECT DISTINCT project.family_id, "grant".funder_id
  FROM project JOIN "grant" ON "grant".project_id = project.id
  WHERE project.state = 'PUBLISHED'
)`;

/**
 * `theme_projects`: each theme that stands on its own, with how many published projects have it.
 */
export const themeProjects = `theme_projects (theme_id, label, projects) AS (
  SELECT theme.id, theme.label_sv, count(DISTINCT project.id)::int
  FROM theme
  LEFT JOIN resolved_theme ON resolved_theme.resolved_id = theme.id
  LEFT JOIN project_theme ON project_theme.theme_id = resolved_theme.id
  LEFT JOIN project ON project.id = project_theme.project_id AND project.state = 'PUBLISHED'
  WHERE theme.merged_into_id IS NULL
  GROUP BY theme.id
)`;

/**
 * `placed`: the pieces of evidence of a common table `counted (n, evidence_id, polarity, unit_id)`,
 * each once per list `n`, one source after another, so that one family does not fill the page: first
 * the first piece of every unit, then the second of every unit, and so on. Within a unit quotes come
 * before labels, then the source's own order. The order is `rank, unit_id, evidence_id`.
 */
export const oneSourceAfterAnother = `piece AS (
  SELECT held.n, held.evidence_id, held.unit_id,
    row_number() OVER (
      PARTITION BY held.n, held.unit_id
      ORDER BY evidence.quote IS NULL, evidence.position, evidence.id
    )::int AS rank
  FROM (SELECT DISTINCT n, evidence_id, unit_id FROM counted) held
  JOIN evidence ON evidence.id = held.evidence_id
),
placed AS (
  SELECT DISTINCT ON (n, evidence_id) n, evidence_id, rank, unit_id
  FROM piece ORDER BY n, evidence_id, rank, unit_id
)`;
