import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows decide what counts: what each row is about, by which column, and which changes matter. */
const sources: [table: string, kind: string, column: string, matters?: string[]][] = [
  ['evidence', 'evidence', 'id'],
  ['evidence_case', 'evidence', 'evidence_id'],
  ['lesson', 'lesson', 'id', ['state', 'project_id', 'meeting_id']],
  ['lesson_theme', 'lesson', 'lesson_id'],
  ['stance', 'lesson', 'lesson_id'],
  ['project', 'project', 'id', ['state', 'family_id']],
  ['project_theme', 'project', 'project_id'],
  ['study', 'study', 'id', ['published']],
  ['study_case', 'study', 'study_id'],
  ['study_theme', 'study', 'study_id'],
  ['meeting_holder', 'meeting', 'id'],
  ['meeting_holder_theme', 'meeting', 'meeting_id'],
  ['factor', 'factor', 'id', ['merged_into_id', 'broader_id']],
  ['theme', 'theme', 'id', ['merged_into_id']],
];

const tables = `
-- What counted_evidence says, kept: written in the transaction that changes it, right before it
-- commits. Readers read this; counted_evidence stays the only rule. "first" marks one row of each
-- piece of evidence.
CREATE TABLE counted_now (
  evidence_id uuid NOT NULL,
  factor_id uuid NOT NULL,
  polarity text NOT NULL,
  theme_id uuid,
  unit_kind text NOT NULL,
  unit_id uuid NOT NULL,
  first boolean NOT NULL
);
CREATE INDEX counted_now_evidence ON counted_now (evidence_id);
CREATE INDEX counted_now_factor ON counted_now (factor_id, theme_id, unit_id);
CREATE INDEX counted_now_theme ON counted_now (theme_id);
CREATE INDEX counted_now_first ON counted_now (first) WHERE first;

-- The same by independent source, for the map as a whole: it grows with the sources, not with what
-- each of them says. The theme is all zeros where there is none.
CREATE TABLE counted_unit (
  factor_id uuid NOT NULL,
  theme_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  helped boolean NOT NULL,
  hindered boolean NOT NULL,
  PRIMARY KEY (factor_id, theme_id, unit_id)
);

-- What the running transaction has changed; always empty for everyone else.
CREATE TABLE counting_due (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  ids uuid[] NOT NULL
);
`;

const functions = `
CREATE FUNCTION note_counting_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN format('SELECT %I AS id FROM new_rows', TG_ARGV[1])
    WHEN 'DELETE' THEN format('SELECT %I AS id FROM old_rows', TG_ARGV[1])
    ELSE format('SELECT %1$I AS id FROM new_rows UNION SELECT %1$I FROM old_rows', TG_ARGV[1])
  END;
BEGIN
  IF TG_OP = 'UPDATE' AND TG_ARGV[2] <> '' THEN
    changed := format(
      'SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE %s', TG_ARGV[2]);
  END IF;
  EXECUTE format(
    'INSERT INTO counting_due (kind, ids) SELECT %L, array_agg(DISTINCT id) FROM (%s) changed HAVING count(id) > 0',
    TG_ARGV[0], changed);
  RETURN NULL;
END $$;

-- The pieces of evidence that what was changed may count otherwise.
CREATE FUNCTION evidence_due() RETURNS SETOF uuid LANGUAGE sql AS $$
  WITH RECURSIVE due AS (SELECT kind, unnest(ids) AS id FROM counting_due),
  below_factor (id) AS (
    SELECT id FROM due WHERE kind = 'factor'
    UNION SELECT factor.id FROM factor JOIN below_factor
      ON factor.merged_into_id = below_factor.id OR factor.broader_id = below_factor.id
  ),
  below_theme (id) AS (
    SELECT id FROM due WHERE kind = 'theme'
    UNION SELECT theme.id FROM theme JOIN below_theme ON theme.merged_into_id = below_theme.id
  ),
  of_project (id) AS (
    SELECT id FROM due WHERE kind = 'project'
    UNION SELECT project_id FROM project_theme WHERE theme_id IN (SELECT id FROM below_theme)
  ),
  of_meeting (id) AS (
    SELECT id FROM due WHERE kind = 'meeting'
    UNION SELECT meeting_id FROM meeting_holder_theme WHERE theme_id IN (SELECT id FROM below_theme)
  ),
  of_study (id) AS (
    SELECT id FROM due WHERE kind = 'study'
    UNION SELECT study_id FROM study_theme WHERE theme_id IN (SELECT id FROM below_theme)
    UNION SELECT study_id FROM study_case WHERE project_id IN (SELECT id FROM of_project)
  ),
  of_lesson (id) AS (
    SELECT id FROM due WHERE kind = 'lesson'
    UNION SELECT lesson_id FROM lesson_theme WHERE theme_id IN (SELECT id FROM below_theme)
    UNION SELECT id FROM lesson WHERE project_id IN (SELECT id FROM of_project)
    UNION SELECT lesson_id FROM stance WHERE project_id IN (SELECT id FROM of_project)
    UNION SELECT id FROM lesson WHERE meeting_id IN (SELECT id FROM of_meeting)
  )
  SELECT id FROM due WHERE kind = 'evidence'
  UNION SELECT id FROM evidence WHERE lesson_id IN (SELECT id FROM of_lesson)
  UNION SELECT id FROM evidence WHERE project_id IN (SELECT id FROM of_project)
  UNION SELECT id FROM evidence WHERE study_id IN (SELECT id FROM of_study)
  UNION SELECT evidence.id FROM evidence JOIN study_case ON study_case.id = evidence.study_case_id
    WHERE study_case.study_id IN (SELECT id FROM of_study)
  UNION SELECT id FROM evidence WHERE meeting_id IN (SELECT id FROM of_meeting)
  UNION SELECT id FROM evidence WHERE factor_id IN (SELECT id FROM below_factor)
$$;

-- Those who change what counts take turns, each right before its commit and with nothing more to
-- lock after it: what the others have committed is seen, and nobody waits in a ring. The view takes
-- longer to plan than to read for a few pieces of evidence: one plan serves a connection.
CREATE FUNCTION settle_counting() RETURNS trigger LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  touched uuid[];
  factors uuid[];
  themes uuid[];
  units uuid[];
BEGIN
  IF NOT EXISTS (SELECT FROM counting_due) THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(4711, 1);
  -- Evidence alone is by far the most common, and stands for nothing but itself.
  IF EXISTS (SELECT FROM counting_due WHERE kind <> 'evidence') THEN
    touched := ARRAY(SELECT evidence_due());
  ELSE
    touched := ARRAY(SELECT DISTINCT unnest(ids) FROM counting_due);
  END IF;
  DELETE FROM counting_due;
  WITH gone AS (
    DELETE FROM counted_now WHERE evidence_id = ANY(touched) RETURNING *
  ),
  come AS (
    INSERT INTO counted_now
    SELECT evidence_id, factor_id, polarity, theme_id, unit_kind, unit_id,
      row_number() OVER (PARTITION BY evidence_id) = 1
    FROM counted_evidence WHERE evidence_id = ANY(touched) RETURNING *
  ),
  changed AS (
    SELECT DISTINCT factor_id, coalesce(theme_id, '00000000-0000-0000-0000-000000000000') AS theme_id, unit_id
    FROM (SELECT * FROM gone UNION ALL SELECT * FROM come) both_ways
  )
  SELECT array_agg(factor_id), array_agg(theme_id), array_agg(unit_id)
  INTO factors, themes, units FROM changed;
  DELETE FROM counted_unit kept USING unnest(factors, themes, units) AS changed (factor_id, theme_id, unit_id)
  WHERE (kept.factor_id, kept.theme_id, kept.unit_id) = (changed.factor_id, changed.theme_id, changed.unit_id);
  INSERT INTO counted_unit
  SELECT c.factor_id, changed.theme_id, c.unit_id, bool_or(c.polarity = 'HELPED'), bool_or(c.polarity = 'HINDERED')
  FROM unnest(factors, themes, units) AS changed (factor_id, theme_id, unit_id)
  JOIN counted_now c ON c.factor_id = changed.factor_id AND c.unit_id = changed.unit_id
    AND coalesce(c.theme_id, '00000000-0000-0000-0000-000000000000') = changed.theme_id
  GROUP BY c.factor_id, changed.theme_id, c.unit_id;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER counting_settled AFTER INSERT ON counting_due
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION settle_counting();
`;

const moments = [
  ['INSERT', 'NEW TABLE AS new_rows'],
  ['UPDATE', 'OLD TABLE AS old_rows NEW TABLE AS new_rows'],
  ['DELETE', 'OLD TABLE AS old_rows'],
] as const;

const triggers = sources.flatMap(([table, kind, column, matters = []]) =>
  moments.map(([moment, rows]) => {
    const when = matters.map((name) => `n.${name} IS DISTINCT FROM o.${name}`).join(' OR ');
    return `CREATE TRIGGER counting_due_${moment.toLowerCase()} AFTER ${moment} ON ${table}
  REFERENCING ${rows} FOR EACH STATEMENT
  EXECUTE FUNCTION note_counting_due('${kind}', '${column}', '${when}');`;
  }),
);

const fill = `
INSERT INTO counting_due (kind, ids)
SELECT 'evidence', array_agg(id) FROM evidence HAVING count(*) > 0;
SET CONSTRAINTS counting_settled IMMEDIATE;
SET CONSTRAINTS counting_settled DEFERRED;
`;

const down = `
${sources
  .flatMap(([table]) =>
    moments.map(([moment]) => `DROP TRIGGER counting_due_${moment.toLowerCase()} ON ${table};`),
  )
  .join('\n')}
DROP TABLE counting_due;
DROP FUNCTION settle_counting;
DROP FUNCTION evidence_due;
DROP FUNCTION note_counting_due;
DROP TABLE counted_unit;
DROP TABLE counted_now;
`;

/** What counts, kept current in the transaction that changes it. */
export class CountedNow1764064807700 implements MigrationInterface {
  name = 'CountedNow1764064807700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query([tables, functions, ...triggers, fill].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
