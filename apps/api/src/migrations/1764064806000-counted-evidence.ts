import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
-- Where a factor stands now: itself, or what it was merged into, to the end of the chain.
CREATE VIEW resolved_factor AS
WITH RECURSIVE chain (id, at, steps) AS (
  SELECT id, id, 0 FROM factor
  UNION ALL
  SELECT chain.id, factor.merged_into_id, chain.steps + 1
  FROM chain JOIN factor ON factor.id = chain.at
  WHERE factor.merged_into_id IS NOT NULL AND chain.steps < 20
)
SELECT DISTINCT ON (id) id, at AS resolved_id FROM chain ORDER BY id, steps DESC;

CREATE VIEW resolved_theme AS
WITH RECURSIVE chain (id, at, steps) AS (
  SELECT id, id, 0 FROM theme
  UNION ALL
  SELECT chain.id, theme.merged_into_id, chain.steps + 1
  FROM chain JOIN theme ON theme.id = chain.at
  WHERE theme.merged_into_id IS NOT NULL AND chain.steps < 20
)
SELECT DISTINCT ON (id) id, at AS resolved_id FROM chain ORDER BY id, steps DESC;

-- The factors whose figures evidence of a factor belongs to: its own, and every broader one.
CREATE VIEW factor_counts_for AS
WITH RECURSIVE upwards (id, counts_for_id) AS (
  SELECT id, resolved_id FROM resolved_factor
  UNION
  SELECT upwards.id, resolved_factor.resolved_id
  FROM upwards
  JOIN factor ON factor.id = upwards.counts_for_id
  JOIN resolved_factor ON resolved_factor.id = factor.broader_id
)
SELECT id AS factor_id, counts_for_id FROM upwards;

-- The one place that says what counts: one row per piece of evidence, factor, side, theme and unit
-- (independent source). Only what is published, whoever looks. Every number, word and list of
-- evidence is read from here.
CREATE VIEW counted_evidence AS
WITH public_lesson AS NOT MATERIALIZED (
  SELECT lesson.id, lesson.project_id,
    CASE WHEN project.id IS NOT NULL THEN 'FAMILY'
         WHEN meeting_holder.id IS NOT NULL THEN 'MEETING' END AS unit_kind,
    coalesce(project.family_id, meeting_holder.id) AS unit_id
  FROM lesson
  LEFT JOIN project ON project.id = lesson.project_id AND project.state = 'PUBLISHED'
  LEFT JOIN meeting_holder ON meeting_holder.id = lesson.meeting_id AND meeting_holder.published
  WHERE lesson.state = 'PUBLISHED' AND (lesson.project_id IS NULL OR project.id IS NOT NULL)
),
public_case AS NOT MATERIALIZED (
  SELECT study_case.id, study_case.study_id,
    CASE WHEN project.id IS NOT NULL THEN 'FAMILY' ELSE 'CASE' END AS unit_kind,
    coalesce(project.family_id, study_case.id) AS unit_id
  FROM study_case
  JOIN study ON study.id = study_case.study_id AND study.published
  LEFT JOIN project ON project.id = study_case.project_id AND project.state = 'PUBLISHED'
),
side AS (
  SELECT evidence.id AS evidence_id, evidence.factor_id, evidence.polarity,
    public_lesson.id AS holder_id, public_lesson.unit_kind, public_lesson.unit_id
  FROM evidence
  JOIN public_lesson ON public_lesson.id = evidence.lesson_id
  WHERE public_lesson.unit_id IS NOT NULL
  UNION ALL
  SELECT evidence.id, evidence.factor_id,
    CASE WHEN stance.kind = 'AGREES' THEN evidence.polarity
         WHEN evidence.polarity = 'HELPED' THEN 'HINDERED' ELSE 'HELPED' END,
    public_lesson.id, 'FAMILY', project.family_id
  FROM evidence
  JOIN public_lesson ON public_lesson.id = evidence.lesson_id
  JOIN stance ON stance.lesson_id = public_lesson.id
  JOIN project ON project.id = stance.project_id AND project.state = 'PUBLISHED'
  UNION ALL
  SELECT evidence.id, evidence.factor_id, evidence.polarity, project.id, 'FAMILY', project.family_id
  FROM evidence
  JOIN project ON project.id = evidence.project_id AND project.state = 'PUBLISHED'
  UNION ALL
  SELECT evidence.id, evidence.factor_id, evidence.polarity, study.id, 'STUDY', study.id
  FROM evidence
  JOIN study ON study.id = evidence.study_id AND study.published
  WHERE NOT EXISTS (SELECT FROM evidence_case WHERE evidence_case.evidence_id = evidence.id)
  UNION ALL
  SELECT evidence.id, evidence.factor_id, evidence.polarity, public_case.study_id,
    public_case.unit_kind, public_case.unit_id
  FROM evidence
  JOIN evidence_case ON evidence_case.evidence_id = evidence.id
  JOIN public_case ON public_case.id = evidence_case.study_case_id
    AND public_case.study_id = evidence.study_id
  UNION ALL
  SELECT evidence.id, evidence.factor_id, evidence.polarity, public_case.study_id,
    public_case.unit_kind, public_case.unit_id
  FROM evidence
  JOIN public_case ON public_case.id = evidence.study_case_id
  UNION ALL
  SELECT evidence.id, evidence.factor_id, evidence.polarity, meeting_holder.id, 'MEETING', meeting_holder.id
  FROM evidence
  JOIN meeting_holder ON meeting_holder.id = evidence.meeting_id AND meeting_holder.published
)
SELECT DISTINCT
  side.evidence_id,
  factor_counts_for.counts_for_id AS factor_id,
  side.polarity,
  resolved_theme.resolved_id AS theme_id,
  side.unit_kind,
  side.unit_id
FROM side
JOIN factor_counts_for ON factor_counts_for.factor_id = side.factor_id
-- Row by row, so that few pieces of evidence are read by their keys and not among all there are.
LEFT JOIN LATERAL (
  SELECT theme_id FROM lesson_theme WHERE lesson_id = side.holder_id
  UNION ALL
  SELECT project_theme.theme_id
  FROM lesson JOIN project_theme ON project_theme.project_id = lesson.project_id
  WHERE lesson.id = side.holder_id
    AND NOT EXISTS (SELECT FROM lesson_theme WHERE lesson_theme.lesson_id = lesson.id)
  UNION ALL
  SELECT theme_id FROM project_theme WHERE project_id = side.holder_id
  UNION ALL
  SELECT theme_id FROM study_theme WHERE study_id = side.holder_id
  UNION ALL
  SELECT theme_id FROM meeting_holder_theme WHERE meeting_id = side.holder_id
) holder_theme ON true
LEFT JOIN resolved_theme ON resolved_theme.id = holder_theme.theme_id;
`;

const down = `
DROP VIEW counted_evidence;
DROP VIEW factor_counts_for;
DROP VIEW resolved_theme;
DROP VIEW resolved_factor;
`;

/** What counts, in one place. */
export class CountedEvidence1764064806000 implements MigrationInterface {
  name = 'CountedEvidence1764064806000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
