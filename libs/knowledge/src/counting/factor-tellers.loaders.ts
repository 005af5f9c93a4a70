import { asEntities, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { Project, publishedProjects } from '@pis/projects';
import { Lesson } from '../lessons/lesson.entity.js';

/** How many pieces of advice, and how many who can tell, are named with a factor. */
const mostNamed = 12;

/**
 * Counted lessons of a factor that say what to do, by its id: one independent source after another,
 * the latest experience first.
 */
export const adviceByFactor: LoaderDef<string, Lesson[]> = {
  name: 'adviceByFactor',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Lesson & { factorId: string }>(
      'advice_by_factor',
      `WITH advice AS (
         SELECT c.factor_id, l.id, min(c.unit_id::text) AS unit_id
         FROM counted_now c
         JOIN evidence e ON e.id = c.evidence_id
         JOIN lesson l ON l.id = e.lesson_id AND l.recommendation IS NOT NULL
         WHERE c.factor_id = ANY($1::uuid[]) GROUP BY c.factor_id, l.id
       ),
       turned AS (
         SELECT advice.*, l.experience_from, row_number() OVER (
           PARTITION BY advice.factor_id, advice.unit_id
           ORDER BY l.experience_from DESC NULLS LAST, l.id) AS turn
         FROM advice JOIN lesson l ON l.id = advice.id
       ),
       placed AS (
         SELECT *, row_number() OVER (
           PARTITION BY factor_id ORDER BY turn, experience_from DESC NULLS LAST, id) AS place
         FROM turned
       )
       SELECT placed.factor_id AS "factorId", ${columnsOf(Lesson, 'l')}
       FROM placed JOIN lesson l ON l.id = placed.id
       WHERE place <= $2 ORDER BY placed.factor_id, place`,
      [ids, mostNamed],
    );
    return groupedByKey(ids, asEntities(Lesson, rows), ({ factorId }) => factorId);
  },
};

/**
 * The published projects that tell of a factor, by its id: that hold counted evidence themselves or by
 * a lesson, are a case of a study that does, or answered such a lesson. Those that tell most first.
 */
export const tellersByFactor: LoaderDef<string, Project[]> = {
  name: 'tellersByFactor',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Project & { factorId: string }>(
      'tellers_by_factor',
      `WITH piece AS (
         SELECT DISTINCT c.factor_id, e.id, e.lesson_id, e.project_id, e.study_case_id
         FROM counted_now c JOIN evidence e ON e.id = c.evidence_id
         WHERE c.factor_id = ANY($1::uuid[])
       ),
       tells (factor_id, piece_id, project_id) AS (
         SELECT factor_id, id, project_id FROM piece WHERE project_id IS NOT NULL
         UNION
         SELECT piece.factor_id, piece.id, l.project_id
         FROM piece JOIN lesson l ON l.id = piece.lesson_id
         UNION
         SELECT piece.factor_id, piece.id, s.project_id
         FROM piece JOIN stance s ON s.lesson_id = piece.lesson_id
         UNION
         SELECT piece.factor_id, piece.id, held.project_id
         FROM piece JOIN study_case held ON held.id = piece.study_case_id
         UNION
         SELECT piece.factor_id, piece.id, held.project_id
         FROM piece JOIN evidence_case ON evidence_case.evidence_id = piece.id
         JOIN study_case held ON held.id = evidence_case.study_case_id
       ),
       placed AS (
         SELECT tells.factor_id, p.id, row_number() OVER (
           PARTITION BY tells.factor_id ORDER BY count(*) DESC, p.title, p.id) AS place
         FROM tells JOIN project p ON p.id = tells.project_id AND ${publishedProjects('p').text(1)}
         GROUP BY tells.factor_id, p.id
       )
       SELECT placed.factor_id AS "factorId", ${columnsOf(Project, 'p')}
       FROM placed JOIN project p ON p.id = placed.id
       WHERE place <= $2 ORDER BY placed.factor_id, place`,
      [ids, mostNamed],
    );
    return groupedByKey(ids, asEntities(Project, rows), ({ factorId }) => factorId);
  },
};
