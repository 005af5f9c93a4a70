import { asEntities, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { Lesson } from '../lessons/lesson.entity.js';
import { HandOver, type LessonUptake } from './hand-over.js';

/** How many lessons of each kind are named with one link. */
const mostNamed = 10;

interface HandedOver extends Lesson {
  linkId: string;
  fate: 'CARRIED_OVER' | 'NOT_TAKEN_UP' | 'TAKEN_UP_ELSEWHERE';
  ways: LessonUptake[] | null;
  number: number;
}

/**
 * `edge`: the links asked for, in the order of time. `told`: the published lessons of their earlier
 * projects. `heir`: whoever came after those. `uptake`: which published project took a lesson up, and
 * how. A factor is taken for the same when it was merged into the same one; a broader one is another.
 */
const uptakes = `edge AS (
  SELECT id, CASE kind WHEN 'BUILDS_ON' THEN to_id ELSE from_id END AS earlier_id,
    CASE kind WHEN 'BUILDS_ON' THEN from_id ELSE to_id END AS later_id
  FROM project_link WHERE kind <> 'PARALLEL_WITH'
),
asked AS (SELECT * FROM edge WHERE id = ANY($1::uuid[])),
told AS (
  SELECT l.id, l.project_id FROM lesson l
  JOIN project earlier ON earlier.id = l.project_id AND earlier.state = 'PUBLISHED'
  WHERE l.state = 'PUBLISHED' AND l.project_id IN (SELECT earlier_id FROM asked)
),
heir AS (
  SELECT DISTINCT edge.earlier_id, later.id FROM edge
  JOIN project later ON later.id = edge.later_id AND later.state = 'PUBLISHED'
  WHERE edge.earlier_id IN (SELECT earlier_id FROM asked)
),
heard AS (
  SELECT heir.earlier_id, heir.id, e.factor_id, e.polarity
  FROM heir JOIN evidence e ON e.project_id = heir.id
  UNION
  SELECT heir.earlier_id, heir.id, e.factor_id, e.polarity
  FROM heir JOIN lesson l ON l.project_id = heir.id AND l.state = 'PUBLISHED'
  JOIN evidence e ON e.lesson_id = l.id
),
uptake (lesson_id, project_id, way) AS (
  SELECT told.id, r.project_id, 'REUSED'
  FROM told JOIN reuse r ON r.lesson_id = told.id AND r.project_id <> told.project_id
  JOIN project user_of ON user_of.id = r.project_id AND user_of.state = 'PUBLISHED'
  UNION
  SELECT told.id, s.project_id, CASE s.kind WHEN 'AGREES' THEN 'AGREED' ELSE 'CONTRADICTED' END
  FROM told JOIN stance s ON s.lesson_id = told.id AND s.project_id <> told.project_id
  JOIN project answering ON answering.id = s.project_id AND answering.state = 'PUBLISHED'
  UNION
  SELECT told.id, heard.id, 'SAME_EXPERIENCE'
  FROM told JOIN evidence e ON e.lesson_id = told.id
  JOIN resolved_factor own ON own.id = e.factor_id
  JOIN heard ON heard.earlier_id = told.project_id AND heard.polarity = e.polarity
  JOIN resolved_factor theirs ON theirs.id = heard.factor_id
    AND theirs.resolved_id = own.resolved_id
)`;

/** What became of the lessons along links, by the id of the link. Public: the same whoever looks. */
export const handOverByLink: LoaderDef<string, HandOver> = {
  name: 'handOverByLink',
  async batch(ctx, ids) {
    const rows = await ctx.sql<HandedOver>(
      'hand_over_by_link',
      `WITH ${uptakes},
       met AS (
         SELECT asked.id AS link_id, told.id,
           array_agg(DISTINCT uptake.way ORDER BY uptake.way)
             FILTER (WHERE uptake.project_id = asked.later_id) AS ways,
           count(uptake.way) > 0 AS taken_up
         FROM asked JOIN told ON told.project_id = asked.earlier_id
         LEFT JOIN uptake ON uptake.lesson_id = told.id
         GROUP BY asked.id, told.id
       ),
       placed AS (
         SELECT met.link_id, met.id, met.ways, fate,
           count(*) OVER (PARTITION BY met.link_id, fate)::int AS number,
           row_number() OVER (
             PARTITION BY met.link_id, fate ORDER BY l.published_at DESC, l.id DESC) AS place
         FROM met JOIN lesson l ON l.id = met.id
         CROSS JOIN LATERAL (SELECT CASE WHEN met.ways IS NOT NULL THEN 'CARRIED_OVER'
           WHEN met.taken_up THEN 'TAKEN_UP_ELSEWHERE' ELSE 'NOT_TAKEN_UP' END AS fate) told_by
       )
       SELECT placed.link_id AS "linkId", placed.fate, placed.ways, placed.number,
         ${columnsOf(Lesson, 'l')}
       FROM placed JOIN lesson l ON l.id = placed.id
       WHERE placed.place <= $2 ORDER BY placed.link_id, placed.fate, placed.place`,
      [ids, mostNamed],
    );
    const lessons = asEntities<Lesson, HandedOver>(Lesson, rows);
    return groupedByKey(ids, lessons, ({ linkId }) => linkId).map(handOverOf);
  },
};

function handOverOf(lessons: readonly (Lesson & HandedOver)[]): HandOver {
  const of = (fate: HandedOver['fate']): (Lesson & HandedOver)[] =>
    lessons.filter((lesson) => lesson.fate === fate);
  const carried = of('CARRIED_OVER');
  const elsewhere = of('TAKEN_UP_ELSEWHERE');
  const nowhere = of('NOT_TAKEN_UP');
  return Object.assign(new HandOver(), {
    counts: {
      carriedOver: carried[0]?.number ?? 0,
      takenUpElsewhere: elsewhere[0]?.number ?? 0,
      notTakenUp: nowhere[0]?.number ?? 0,
    },
    carriedOver: carried.map((lesson) => ({ lesson, ways: lesson.ways ?? [] })),
    takenUpElsewhere: elsewhere,
    notTakenUp: nowhere,
  });
}
