import { addToOutbox, lane, type OutboxEvent, type RequestContext } from '@pis/core';
import { recountFamilies } from '@pis/projects';
import { sampleContent } from './sample-content.js';
import { projectIds, studyCaseIds } from './sample-ids.js';
import { sampleSubjects } from './sample-loader.js';
import { entriesOf } from './sample-rows.js';

/** What a removal did: rows gone, and what is left because somebody built on it. */
export interface Removal {
  removed: number;
  kept: { table: string; name: string }[];
}

const parts = entriesOf(sampleContent.projects).flatMap(([, project]) => [
  ...(project.participations ?? []),
  ...(project.grants ?? []),
]);
/** Parts of sample projects, cases and questions that came with them; any other was added by somebody. */
const ownParts = [
  ...parts.map(({ id }) => id),
  ...sampleContent.links.map(({ id }) => id),
  ...Object.values(studyCaseIds),
  ...entriesOf(sampleContent.questions).flatMap(([, { answers }]) => answers.map(({ id }) => id)),
];

// Rows somebody changed, answered, or hung something on. $1 are the parts that came with the content.
const builtOn = {
  lesson: `r.version > 1
    OR EXISTS (SELECT FROM stance s WHERE s.lesson_id = r.id)
    OR EXISTS (SELECT FROM reuse u WHERE u.lesson_id = r.id)
    OR EXISTS (SELECT FROM evidence e WHERE e.lesson_id = r.id AND (NOT e.sample OR e.version > 1))
    OR EXISTS (SELECT FROM open_question_answer a WHERE a.lesson_id = r.id AND a.id <> ALL($1::uuid[]))`,
  project: `r.version > 1
    OR EXISTS (SELECT FROM lesson l WHERE l.project_id = r.id AND (NOT l.sample OR l.id IN (SELECT id FROM kept_lesson)))
    OR EXISTS (SELECT FROM evidence e WHERE e.project_id = r.id AND (NOT e.sample OR e.version > 1))
    OR EXISTS (SELECT FROM stance s WHERE s.project_id = r.id)
    OR EXISTS (SELECT FROM reuse u WHERE u.project_id = r.id)
    OR EXISTS (SELECT FROM open_question q WHERE q.project_id = r.id AND NOT q.sample)
    OR EXISTS (SELECT FROM study_case c WHERE c.project_id = r.id AND c.id <> ALL($1::uuid[]))
    OR EXISTS (SELECT FROM project_member m JOIN person ON person.id = m.person_id WHERE m.project_id = r.id AND NOT person.sample)
    OR EXISTS (SELECT FROM project_source d JOIN source ON source.id = d.source_id WHERE d.project_id = r.id AND NOT source.sample)
    OR EXISTS (SELECT FROM participation t WHERE t.project_id = r.id AND t.id <> ALL($1::uuid[]))
    OR EXISTS (SELECT FROM "grant" g WHERE g.project_id = r.id AND g.id <> ALL($1::uuid[]))
    OR EXISTS (SELECT FROM project_link k WHERE r.id IN (k.from_id, k.to_id) AND k.id <> ALL($1::uuid[]))`,
  study: `EXISTS (SELECT FROM evidence e LEFT JOIN study_case c ON c.id = e.study_case_id
      WHERE coalesce(e.study_id, c.study_id) = r.id AND (NOT e.sample OR e.version > 1))
    OR EXISTS (SELECT FROM study_case c WHERE c.study_id = r.id AND c.id <> ALL($1::uuid[]))`,
};

const refersTo = (tables: readonly [table: string, column: string][]): string =>
  tables
    .map(([table, column]) => `EXISTS (SELECT FROM "${table}" x WHERE x.${column} = r.id)`)
    .join(' OR ');

/** In order: each step finds gone what the steps before it removed. `stays` is when a row is kept. */
const steps: readonly { table: string; name: string; stays: string }[] = [
  {
    table: 'evidence',
    name: 'quote',
    stays: `r.version > 1 OR r.lesson_id IN (SELECT id FROM kept_lesson)
      OR r.project_id IN (SELECT id FROM kept_project) OR r.study_id IN (SELECT id FROM kept_study)`,
  },
  {
    table: 'open_question',
    name: 'text',
    stays: `EXISTS (SELECT FROM open_question_answer a WHERE a.question_id = r.id AND a.id <> ALL($1::uuid[]))`,
  },
  { table: 'lesson', name: 'text', stays: 'r.id IN (SELECT id FROM kept_lesson)' },
  {
    table: 'study',
    name: 'title',
    stays: `r.id IN (SELECT id FROM kept_study) OR ${refersTo([['evidence', 'study_id']])}`,
  },
  {
    table: 'project',
    name: 'title',
    stays: `r.id IN (SELECT id FROM kept_project) OR ${refersTo([
      ['evidence', 'project_id'],
      ['open_question', 'project_id'],
      ['lesson', 'project_id'],
      ['study_case', 'project_id'],
    ])}`,
  },
  {
    table: 'source',
    name: 'title',
    stays: `r.version > 1 OR ${refersTo([
      ['evidence', 'source_id'],
      ['study', 'source_id'],
      ['open_question', 'source_id'],
      ['open_question_answer', 'source_id'],
      ['project_source', 'source_id'],
    ])}`,
  },
  {
    table: 'factor',
    name: 'label_sv',
    stays: refersTo([
      ['evidence', 'factor_id'],
      ['lesson_factor', 'factor_id'],
      ['factor', 'broader_id'],
      ['factor', 'merged_into_id'],
    ]),
  },
  {
    table: 'theme',
    name: 'label_sv',
    stays: refersTo([
      ['project_theme', 'theme_id'],
      ['lesson_theme', 'theme_id'],
      ['study_theme', 'theme_id'],
      ['open_question_theme', 'theme_id'],
      ['meeting_holder_theme', 'theme_id'],
      ['theme', 'broader_id'],
      ['theme', 'merged_into_id'],
    ]),
  },
  {
    table: 'organisation',
    name: 'name',
    stays: `${refersTo([
      ['participation', 'organisation_id'],
      ['grant', 'funder_id'],
      ['study', 'performer_id'],
      ['study_commissioner', 'organisation_id'],
    ])} OR EXISTS (SELECT FROM organisation_member m JOIN person ON person.id = m.person_id
        WHERE m.organisation_id = r.id AND NOT person.sample)
      OR EXISTS (SELECT FROM organisation o WHERE r.id IN (o.part_of_id, o.successor_id)
        AND (NOT o.sample OR EXISTS (SELECT FROM participation x WHERE x.organisation_id = o.id)))`,
  },
];

/** Removes the rows of one step, again while that frees others of the same table. */
async function removeStep(
  tx: RequestContext,
  { table, stays }: (typeof steps)[number],
): Promise<string[]> {
  const gone: string[] = [];
  for (;;) {
    const rows = await tx.sql<{ id: string }>(
      `remove_sample_${table}`,
      `DELETE FROM "${table}" r WHERE r.sample AND (${stays}) IS NOT TRUE
       AND ($1::uuid[] IS NOT NULL) RETURNING r.id`,
      [ownParts],
    );
    gone.push(...rows.map(({ id }) => id));
    if (rows.length === 0 || table !== 'organisation') return gone;
  }
}

/**
 * Removes the sample content that nobody built on, and tells what is left. Nothing that people
 * wrote is touched. The try-out people stay: they are accounts, not content.
 */
export function removeSampleContent(ctx: RequestContext): Promise<Removal> {
  return ctx.transaction(async (tx) => {
    for (const [table, condition] of Object.entries(builtOn)) {
      // Decided before anything is removed. A project waits for the lessons: theirs keep it.
      await tx.manager.query(
        `CREATE TEMP TABLE kept_${table} ON COMMIT DROP AS
         SELECT r.id FROM "${table}" r WHERE r.sample AND (${condition}) AND $1::uuid[] IS NOT NULL`,
        [ownParts],
      );
    }
    const gone = new Set<string>();
    for (const step of steps) for (const id of await removeStep(tx, step)) gone.add(id);
    const events: OutboxEvent[] = Object.entries(sampleSubjects).flatMap(([topic, subjects]) =>
      subjects
        .filter((subject) => gone.has(subject))
        .map((subject) => ({ topic, subject, lane: lane.disappear })),
    );
    await addToOutbox(tx, ...events);
    await recountFamilies(
      tx,
      Object.values(projectIds).filter((id) => !gone.has(id)),
    );
    const kept: Removal['kept'] = [];
    for (const { table, name } of steps) {
      const rows = await tx.sql<{ name: string | null }>(
        `kept_sample_${table}`,
        `SELECT r.${name} AS name FROM "${table}" r WHERE r.sample ORDER BY 1`,
      );
      kept.push(...rows.map((row) => ({ table, name: row.name ?? '–' })));
    }
    return { removed: gone.size, kept };
  });
}
