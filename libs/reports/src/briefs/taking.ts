import { limits } from '@pis/contract';
import { BadInput, nobody, NotFound, Rejection, type RequestContext } from '@pis/core';
import {
  type CountedView,
  countedByView,
  type EvidenceMapFilter,
  type Factor,
  factorById,
  type FactorView,
  type FilterNames,
  filterNames,
  filterOfNames,
  inOrder,
  lessonById,
  markOfFilter,
  piecesByView,
  projectsWithoutEvidence,
  rankedFactors,
} from '@pis/knowledge';
import { type Project, projectById, themeById } from '@pis/projects';
import type { BriefItemInput } from './brief.inputs.js';
import type { BriefItemKind } from './brief.entity.js';
import { BriefTooLarge } from './brief.rejections.js';
import type { Taken, TakenConcept, TakenFactor, TakenProject } from './taken.js';

/** What is asked to be taken: a factor through a filter, a lesson or a project. */
export interface ToTake {
  readonly kind: BriefItemKind;
  readonly subject: string;
  readonly filter: EvidenceMapFilter;
}

/** How many silent projects of a theme are named. */
const mostSilent = 20;

const conceptOf = ({ id, slug, labelSv, labelEn }: TakenConcept): TakenConcept => ({
  id,
  slug,
  labelSv,
  labelEn,
});
const projectOf = ({ id, slug, title }: Project): TakenProject => ({ id, slug, title });

/**
 * What a filter names, today. What a brief is seen through is there for good, so nothing in it may
 * be a slip of the pen.
 * @throws NotFound or BadInput where it names nothing
 */
export async function seenThrough(
  ctx: RequestContext,
  filter: EvidenceMapFilter,
): Promise<FilterNames> {
  const names = await ctx.load(filterNames, filter);
  const asked = (list: 'counties' | 'funders' | 'themes'): number =>
    new Set(filter[list] ?? []).size;
  if (asked('themes') > 0 && names.themes.length === 0) throw new NotFound('The theme');
  if (asked('counties') > names.counties.length) {
    throw new BadInput('filter.counties', 'Give two-digit codes of counties, or leave them out.');
  }
  if (asked('funders') > names.funders.length) throw new NotFound('The funder');
  return names;
}

/** Themes become their ranked factors, the same thing stands once. @throws NotFound, BadInput */
export async function spreadOut(
  ctx: RequestContext,
  inputs: readonly BriefItemInput[],
): Promise<ToTake[]> {
  const lists = await Promise.all(
    inputs.map(async ({ kind, id, filter }): Promise<ToTake[]> => {
      if (kind === 'LESSON' || kind === 'PROJECT') return [{ kind, subject: id, filter: {} }];
      const through = filterOfNames(await seenThrough(ctx, inOrder(filter)));
      if (kind === 'FACTOR') return [{ kind, subject: id, filter: through }];
      const theme = await ctx.load(themeById, id);
      if (!theme) throw new NotFound('The theme');
      return rankedToTake(ctx, { ...through, themes: [theme.slug] });
    }),
  );
  return [...new Map(lists.flat().map((one) => [markOf(one), one])).values()];
}

/** The ranked factors that are seen through a filter. */
export async function rankedToTake(
  ctx: RequestContext,
  filter: EvidenceMapFilter,
): Promise<ToTake[]> {
  const standings = await ctx.load(rankedFactors, filter);
  return standings.map(({ factorId }) => ({ kind: 'FACTOR', subject: factorId, filter }));
}

/** Tells the same thing seen through the same filter. */
export const markOf = ({ kind, subject, filter }: ToTake): string =>
  [kind, subject, markOfFilter(filter)].join(':');

/** @throws Rejection with BriefTooLarge */
export function requireSize(size: { items: number; pieces: number }): void {
  const { items, pieces } = limits.brief;
  if (size.items > items.max || size.pieces > pieces.max) {
    throw new Rejection(new BriefTooLarge(size));
  }
}

/** A factor to take, with what it is called and what it is seen through. */
interface SeenFactor {
  factor: Factor;
  seen: FilterNames;
  view: FactorView;
}

async function seenFactor(ctx: RequestContext, asked: ToTake): Promise<SeenFactor> {
  const [factor, seen] = await Promise.all([
    ctx.load(factorById, asked.subject),
    ctx.load(filterNames, asked.filter),
  ]);
  if (!factor) throw new NotFound('The factor');
  return { factor, seen, view: { factorId: factor.id, filter: asked.filter } };
}

async function takeFactor(
  ctx: RequestContext,
  { factor, seen, view }: SeenFactor,
  { helped, hindered, total, projects }: CountedView,
): Promise<TakenFactor> {
  const [theme, ...others] = seen.themes;
  const [pieces, silent] = await Promise.all([
    total > 0 ? ctx.load(piecesByView, view) : [],
    theme && others.length === 0 ? ctx.load(projectsWithoutEvidence, theme.id) : [],
  ]);
  const narrowed = Object.keys(view.filter).length > 0;
  const gap = total > 0 || !narrowed ? null : projects > 0 ? 'NO_EVIDENCE' : 'NO_PROJECTS';
  return {
    kind: 'FACTOR',
    factor: conceptOf(factor),
    seen,
    counts: { helped, hindered, total },
    gap,
    pieces,
    silent: { projects: silent.slice(0, mostSilent).map(projectOf), count: silent.length },
  };
}

async function takeLesson(ctx: RequestContext, id: string): Promise<Taken> {
  const lesson = await ctx.load(lessonById, id);
  if (lesson?.state !== 'PUBLISHED') throw new NotFound('The lesson');
  const project = lesson.projectId ? await ctx.load(projectById, lesson.projectId) : null;
  const { version, text, language, recommendation, experience } = lesson;
  const words = { version, text, language, recommendation, experience };
  return { kind: 'LESSON', id: lesson.id, ...words, project: project && projectOf(project) };
}

async function takeProject(ctx: RequestContext, id: string): Promise<Taken> {
  const project = await ctx.load(projectById, id);
  if (project?.state !== 'PUBLISHED') throw new NotFound('The project');
  const { summary, period } = project;
  return { kind: 'PROJECT', ...projectOf(project), summary, period };
}

/**
 * Takes each thing as it is now: figures, words and sources, of what everyone may read. A fixed
 * number of statements, whatever is asked. What is the taker's alone cannot be taken, since a brief
 * is made to be passed on.
 * @param before pieces of evidence that the brief holds already
 * @throws NotFound, or Rejection with BriefTooLarge before anything large is read
 */
export async function take(
  ctx: RequestContext,
  asked: readonly ToTake[],
  before: { items: number; pieces: number } = { items: 0, pieces: 0 },
): Promise<Taken[]> {
  requireSize({ items: before.items + asked.length, pieces: before.pieces });
  const outside = ctx.as(nobody);
  const factors = await Promise.all(
    asked.map((one) => (one.kind === 'FACTOR' ? seenFactor(outside, one) : null)),
  );
  const counted = await Promise.all(
    factors.map((one) => (one ? outside.load(countedByView, one.view) : null)),
  );
  const pieces = counted.reduce((sum, one) => sum + (one?.evidenceIds.length ?? 0), before.pieces);
  requireSize({ items: before.items + asked.length, pieces });
  return Promise.all(
    asked.map((one, index) => {
      const factor = factors[index];
      const figures = counted[index];
      if (factor && figures) return takeFactor(outside, factor, figures);
      return one.kind === 'LESSON'
        ? takeLesson(outside, one.subject)
        : takeProject(outside, one.subject);
    }),
  );
}
