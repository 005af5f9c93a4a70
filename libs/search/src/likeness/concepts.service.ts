import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
import { factorById, Lesson } from '@pis/knowledge';
import { themeById } from '@pis/projects';
import { conceptId } from '../vocabulary/concept-key.js';
import type { SuggestedConcepts, SuggestedFactor, SuggestedTheme } from './concepts.types.js';
import { LikenessService } from './likeness.service.js';
import type { ReadSentence } from './read-words.js';

/** Lessons like the text that are asked what they are about. */
const mostLessons = 10;

/** Of each kind. More would be a list to read, and no help while one writes. */
const mostSuggested = 3;

/** Named by the text counts 1, a lesson one by its place: what only the third likest has is a guess. */
const worthSuggesting = 0.5;

type ConceptKind = 'FACTOR' | 'THEME';

interface ConceptRow {
  kind: ConceptKind;
  id: string;
  /** Of the concept as the text names it. */
  saidId: string | null;
  lessonId: string | null;
}

/** A concept, and all that speaks for it. */
export interface Likely {
  readonly kind: ConceptKind;
  readonly id: string;
  readonly said: string | null;
  readonly lessonId: string | null;
  readonly score: number;
}

/**
 * Concepts that the text names `$1`, and those of the lessons `$2`: the factors they are evidence of, and
 * their themes, their project's where they have none. These lessons are public, as their rows are now.
 */
const conceptsText = `
  SELECT 'FACTOR' AS kind, r.resolved_id AS id, r.id AS "saidId", NULL::uuid AS "lessonId"
  FROM resolved_factor r WHERE r.id = ANY($1::uuid[])
  UNION ALL
  SELECT 'THEME', r.resolved_id, r.id, NULL FROM resolved_theme r WHERE r.id = ANY($1::uuid[])
  UNION ALL
  SELECT DISTINCT 'FACTOR', r.resolved_id, NULL::uuid, e.lesson_id
  FROM evidence e JOIN resolved_factor r ON r.id = e.factor_id WHERE e.lesson_id = ANY($2::uuid[])
  UNION ALL
  SELECT DISTINCT 'THEME', r.resolved_id, NULL::uuid, tag.lesson_id
  FROM (
    SELECT lesson_id, theme_id FROM lesson_theme WHERE lesson_id = ANY($2::uuid[])
    UNION ALL
    SELECT l.id, held.theme_id FROM lesson l JOIN project_theme held ON held.project_id = l.project_id
    WHERE l.id = ANY($2::uuid[]) AND NOT EXISTS (SELECT FROM lesson_theme own WHERE own.lesson_id = l.id)
  ) tag JOIN resolved_theme r ON r.id = tag.theme_id`;

/** The concepts that a text names, by their ids, each by the words that name it first. Pure. */
export function saidConcepts(sentences: readonly ReadSentence[]): Map<string, string> {
  const said = new Map<string, string>();
  for (const { text, words } of sentences) {
    for (const { kind, keys, start, end } of words) {
      if (kind !== 'CONCEPT') continue;
      for (const id of keys.flatMap((key) => conceptId(key) ?? [])) {
        if (!said.has(id)) said.set(id, text.slice(start, end));
      }
    }
  }
  return said;
}

/** What is worth suggesting, the likeliest first; `lessons` are ids, the likest first. Pure. */
export function likelyConcepts(
  rows: readonly ConceptRow[],
  said: ReadonlyMap<string, string>,
  lessons: readonly string[],
): Likely[] {
  const places = new Map(lessons.map((id, at) => [id, at + 1]));
  const placeOf = (id: string | null): number => places.get(id ?? '') ?? Infinity;
  const byConcept = new Map<string, Likely>();
  for (const { kind, id, saidId, lessonId } of rows) {
    const known = byConcept.get(`${kind} ${id}`);
    const nearer = placeOf(lessonId) < placeOf(known?.lessonId ?? null);
    byConcept.set(`${kind} ${id}`, {
      ...{ kind, id },
      said: known?.said ?? said.get(saidId ?? '') ?? null,
      lessonId: nearer ? lessonId : (known?.lessonId ?? null),
      score: (known?.score ?? 0) + (saidId ? 1 : 1 / placeOf(lessonId)),
    });
  }
  return [...byConcept.values()]
    .filter(({ score }) => score >= worthSuggesting)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** What a text may be about: suggestions for whoever writes it, never a finding. */
@Injectable()
export class ConceptsService {
  constructor(private readonly likeness: LikenessService) {}

  /** Factors and themes that the text names, or that lessons like it have. Nothing of the text stays anywhere. */
  async ofText(ctx: RequestContext, text: string): Promise<SuggestedConcepts> {
    const asked = await this.likeness.readText(ctx, text);
    const likes = await this.likeness.likes(ctx, asked, { group: 'LESSONS', first: mostLessons });
    const lessons = likes.flatMap(({ item }) => (item instanceof Lesson ? [item] : []));
    const ids = lessons.map(({ id }) => id);
    const said = saidConcepts(asked.sentences);
    const rows = await ctx.sql<ConceptRow>('likeness_concepts', conceptsText, [
      [...said.keys()],
      ids,
    ]);
    const likely = likelyConcepts(rows, said, ids);
    const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
    return shown(ctx, likely, byId);
  }
}

/** The first of each kind with their rows. A statement a kind. */
async function shown(
  ctx: RequestContext,
  likely: readonly Likely[],
  lessons: ReadonlyMap<string, Lesson>,
): Promise<SuggestedConcepts> {
  const firstOf = (kind: ConceptKind): Likely[] =>
    likely.filter((one) => one.kind === kind).slice(0, mostSuggested);
  const whyOf = ({ said, lessonId }: Likely) => ({
    said,
    lesson: lessons.get(lessonId ?? '') ?? null,
  });
  const [factors, themes] = await Promise.all([
    Promise.all(
      firstOf('FACTOR').map(async (one): Promise<SuggestedFactor[]> => {
        const factor = await ctx.load(factorById, one.id);
        return factor ? [{ factor, ...whyOf(one) }] : [];
      }),
    ),
    Promise.all(
      firstOf('THEME').map(async (one): Promise<SuggestedTheme[]> => {
        const theme = await ctx.load(themeById, one.id);
        return theme ? [{ theme, ...whyOf(one) }] : [];
      }),
    ),
  ]);
  return { factors: factors.flat(), themes: themes.flat() };
}
