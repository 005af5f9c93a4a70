import type { RequestContext } from '@pis/core';
import type { Found } from '../engines/search-engine.js';

/*
 * Which documents an event reaches: the thing itself, and what says something of it. `$1` are the
 * subjects of the events. Columns: kind, id.
 */

const ofProjects = (projects: string): string => `
  SELECT 'PROJECT' AS kind, id FROM (${projects}) changed (id)
  UNION SELECT 'LESSON', id FROM lesson WHERE project_id IN (${projects})
  UNION SELECT 'OPEN_QUESTION', id FROM open_question WHERE project_id IN (${projects})
  UNION SELECT 'ORGANISATION', organisation_id FROM participation WHERE project_id IN (${projects})
  UNION SELECT 'ORGANISATION', funder_id FROM "grant" WHERE project_id IN (${projects})
  UNION SELECT 'SOURCE', source_id FROM project_source WHERE project_id IN (${projects})
  UNION SELECT 'FACTOR', e.factor_id FROM evidence e WHERE e.project_id IN (${projects})
  UNION SELECT 'SOURCE', e.source_id FROM evidence e WHERE e.project_id IN (${projects})
  UNION SELECT 'FACTOR', e.factor_id FROM evidence e JOIN study_case c ON c.id = e.study_case_id
    WHERE c.project_id IN (${projects})
  UNION ${besidesLessons(`SELECT id FROM lesson WHERE project_id IN (${projects})`)}`;

const besidesLessons = (lessons: string): string => `
  SELECT 'FACTOR' AS kind, e.factor_id AS id FROM evidence e WHERE e.lesson_id IN (${lessons})
  UNION SELECT 'SOURCE', e.source_id FROM evidence e WHERE e.lesson_id IN (${lessons})`;

const ofLessons = (lessons: string): string => `
  SELECT 'LESSON' AS kind, id FROM (${lessons}) changed (id) UNION ${besidesLessons(lessons)}`;

const ofStudies = (studies: string): string => `
  SELECT 'SOURCE' AS kind, source_id AS id FROM study WHERE id IN (${studies})
  UNION SELECT 'ORGANISATION', performer_id FROM study WHERE id IN (${studies})
  UNION SELECT 'ORGANISATION', organisation_id FROM study_commissioner WHERE study_id IN (${studies})
  UNION SELECT unnest(ARRAY['FACTOR', 'SOURCE']), unnest(ARRAY[e.factor_id, e.source_id]) FROM evidence e
    LEFT JOIN study_case c ON c.id = e.study_case_id
    WHERE coalesce(e.study_id, c.study_id) IN (${studies})`;

const asked = 'SELECT unnest($1::uuid[])';

const reach: Readonly<Record<string, string>> = {
  'project.changed': ofProjects(asked),
  'lesson.changed': ofLessons(asked),
  'study.changed': ofStudies(asked),
  'factor.changed': `
    SELECT 'FACTOR' AS kind, id FROM (${asked}) changed (id)
    UNION SELECT 'FACTOR', resolved_id FROM resolved_factor WHERE id IN (${asked})`,
  'theme.changed': `
    SELECT 'THEME' AS kind, id FROM (${asked}) changed (id)
    UNION SELECT 'THEME', resolved_id FROM resolved_theme WHERE id IN (${asked})
    UNION SELECT 'OPEN_QUESTION', question_id FROM open_question_theme WHERE theme_id IN (${asked})
    UNION ${ofProjects(`SELECT project_id FROM project_theme WHERE theme_id IN (${asked})`)}
    UNION ${ofLessons(`SELECT lesson_id FROM lesson_theme WHERE theme_id IN (${asked})`)}
    UNION ${ofStudies(`SELECT study_id FROM study_theme WHERE theme_id IN (${asked})`)}`,
  'organisation.changed': `
    SELECT 'ORGANISATION' AS kind, id FROM (${asked}) changed (id)
    UNION SELECT 'PROJECT', project_id FROM participation WHERE organisation_id IN (${asked})
    UNION SELECT 'PROJECT', project_id FROM "grant" WHERE funder_id IN (${asked})`,
  'question.changed': `
    SELECT 'OPEN_QUESTION' AS kind, id FROM (${asked}) changed (id)
    UNION SELECT 'SOURCE', source_id FROM open_question WHERE id IN (${asked})
    UNION SELECT 'SOURCE', source_id FROM open_question_answer WHERE question_id IN (${asked})`,
  'source.changed': `
    SELECT 'SOURCE' AS kind, id FROM (${asked}) changed (id)
    UNION SELECT 'PROJECT', project_id FROM project_source WHERE source_id IN (${asked})
    UNION SELECT 'LESSON', lesson_id FROM evidence WHERE source_id IN (${asked})
    UNION SELECT 'FACTOR', factor_id FROM evidence WHERE source_id IN (${asked})`,
};

/** The events that change what is found. */
export const indexedTopics = Object.keys(reach);

/** The documents that events of one topic reach, each once. One statement. */
export async function affectedBy(
  ctx: RequestContext,
  topic: string,
  ids: readonly string[],
): Promise<Found[]> {
  const text = reach[topic];
  if (!text) throw new Error(`Nothing is indexed for ${topic}`);
  const name = `affected_by_${topic.replace('.', '_')}`;
  return ctx.sql<Found>(name, `SELECT kind, id FROM (${text}) reached WHERE id IS NOT NULL`, [ids]);
}
