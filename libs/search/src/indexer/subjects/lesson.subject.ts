import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { Lesson } from '@pis/knowledge';
import { publicLesson } from '../public.js';
import { said, type Subject, type SubjectReader } from './subject.js';

interface LessonRow extends Lesson {
  quotes: string[];
  targetGroups: string[];
}

/** A lesson: its sentence, what it tells besides, and the quotes of its evidence. */
export const lessonSubject: SubjectReader = {
  table: 'lesson',
  async read(ctx: RequestContext, ids: readonly string[]): Promise<Subject<Lesson>[]> {
    const rows = await ctx.sql<LessonRow>(
      'subject_lesson',
      `SELECT ${columnsOf(Lesson, 'l')},
         ARRAY(SELECT e.quote FROM evidence e WHERE e.lesson_id = l.id AND e.quote IS NOT NULL
           ORDER BY e.position, e.id) AS quotes,
         ARRAY(SELECT label FROM lesson_target_group WHERE lesson_id = l.id ORDER BY label) AS "targetGroups"
       FROM lesson l WHERE l.id = ANY($1::uuid[]) AND ${publicLesson('l')}`,
      [ids],
    );
    return asEntities(Lesson, rows).map((item) => ({
      item,
      id: item.id,
      kind: 'LESSON',
      version: item.version,
      language: item.language,
      title: item.text,
      labels: [],
      passages: said(
        item.whatHappened,
        item.recommendation,
        item.conditions,
        ...item.quotes,
        item.targetGroups.join(', '),
      ),
    }));
  },
};
