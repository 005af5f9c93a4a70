import { isId, newId, NotFound, Rejection, type RequestContext } from '@pis/core';
import { type Project, visibleProject } from '@pis/projects';
import type { LessonFields, LessonRecord } from './lesson-record.js';
import { replaceFactors, replaceTags } from './lesson-tags.js';
import { Lesson, type LessonState } from './lesson.entity.js';
import { lessonById } from './lesson.loaders.js';
import { WrongState } from './lesson.rejections.js';

/** The lesson, if the viewer may read it. @throws NotFound for absent and for hidden ones alike. */
export async function readableLesson(ctx: RequestContext, id: string): Promise<Lesson> {
  const lesson = isId(id) ? await ctx.load(lessonById, id.toLowerCase()) : null;
  if (!lesson) throw new NotFound('The lesson');
  return lesson;
}

/** The lesson as this transaction has left it, past what was read of it before. */
export const lessonAsWritten = (tx: RequestContext, id: string): Promise<Lesson> =>
  readableLesson(tx.as(tx.viewer), id);

/** The project a lesson is to be on; null for none. @throws NotFound */
export async function projectOfLesson(
  ctx: RequestContext,
  projectId: string | null,
): Promise<Project | null> {
  return projectId === null ? null : visibleProject(ctx, projectId);
}

/**
 * The lesson that this author has handed in before under this key, or null. A repeated request is
 * answered with it.
 * @throws Rejection with WrongState when other content is sent under the key of a lesson that is no
 * draft any more: it is not overwritten, and what was typed stays with its author.
 */
export async function handedInBefore(
  tx: RequestContext,
  clientKey: string,
  { digest }: LessonRecord,
): Promise<Lesson | null> {
  const [known] = await tx.sql<Pick<Lesson, 'id' | 'state' | 'sentDigest'>>(
    'lesson_handed_in',
    `SELECT id, state, sent_digest AS "sentDigest" FROM lesson
     WHERE author_id = $1 AND client_key = $2 AND state <> 'DRAFT'`,
    [tx.viewer.personId, clientKey],
  );
  if (!known) return null;
  if (known.sentDigest !== digest) throw new Rejection(new WrongState(known.state));
  return lessonAsWritten(tx, known.id);
}

const fieldColumns: [column: string, property: keyof LessonFields][] = [
  ['text', 'text'],
  ['language', 'language'],
  ['project_id', 'projectId'],
  ['polarity', 'polarity'],
  ['what_happened', 'whatHappened'],
  ['recommendation', 'recommendation'],
  ['conditions', 'conditions'],
  ['phase', 'phase'],
  ['level', 'level'],
  ['experience', 'experience'],
  ['experience_from', 'experienceFrom'],
  ['experience_to', 'experienceTo'],
  ['place_code', 'placeCode'],
];
const columns = fieldColumns.map(([column]) => column);

const upsert = `
  INSERT INTO lesson AS l (id, author_id, client_key, state, published_at, sent_digest, ${columns.join(', ')})
  VALUES ($1, $2, $3, $4, CASE WHEN $4 = 'PUBLISHED' THEN now() END, $5,
    ${columns.map((_, index) => `$${index + 6}`).join(', ')})
  ON CONFLICT (author_id, client_key) DO UPDATE
  SET ${['state', 'published_at', 'sent_digest', ...columns].map((column) => `${column} = excluded.${column}`).join(', ')},
    version = l.version + 1, updated_at = now()
  WHERE l.state = 'DRAFT'
  RETURNING l.id`;

/**
 * Writes a lesson under its author's key, new or over its draft, in one statement, so that the same
 * request sent many times at once writes one row.
 * @returns the lesson, and whether this request wrote it; not when the same was handed in already.
 * @throws Rejection with WrongState when other content was handed in under the key.
 */
export async function writeUnderKey(
  tx: RequestContext,
  authorId: string,
  clientKey: string,
  state: LessonState,
  record: LessonRecord,
): Promise<{ lesson: Lesson; written: boolean }> {
  const { fields, tags, digest } = record;
  const [row] = await tx.sql<{ id: string }>('lesson_under_key', upsert, [
    newId(),
    authorId,
    clientKey,
    state,
    digest,
    ...fieldColumns.map(([, property]) => fields[property]),
  ]);
  if (!row) {
    const lesson = await handedInBefore(tx, clientKey, record);
    if (!lesson) throw new Error('A lesson handed in under this key is gone');
    return { lesson, written: false };
  }
  await replaceTags(tx, row.id, tags);
  await replaceFactors(tx, row.id, authorId, tags.factors);
  return { lesson: await lessonAsWritten(tx, row.id), written: true };
}
