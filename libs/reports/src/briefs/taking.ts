import { limits } from '@pis/contract';
import { BadInput, nobody, NotFound, Rejection, type RequestContext } from '@pis/core';
import {
  type CountedView,
  countedByView,
  type Factor,
  factorById,
  type FactorView,
  lessonById,
  piecesByView,
  projectsWithoutEvidence,
  standingsByTheme,
} from '@pis/knowledge';
import { type Place, placeByCode, type Project, projectById, themeById } from '@pis/projects';
import type { BriefItemInput } from './brief.inputs.js';
import type { BriefItemKind } from './brief.entity.js';
import { BriefTooLarge } from './brief.rejections.js';
import type { Taken, TakenConcept, TakenFactor, TakenProject } from './taken.js';

/** What is asked to be taken: a factor from where it is seen, a lesson or a project. */
export interface ToTake {
  readonly kind: BriefItemKind;
  readonly subject: string;
  readonly themeId: string | null;
  readonly county: string | null;
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

/** Themes become their ranked factors, the same thing stands once. @throws NotFound */
export async function spreadOut(
  ctx: RequestContext,
  inputs: readonly BriefItemInput[],
): Promise<ToTake[]> {
  const lists = await Promise.all(
    inputs.map(async ({ kind, id, themeId = null, county = null }): Promise<ToTake[]> => {
      if (kind !== 'THEME') {
        const seen = kind === 'FACTOR' ? { themeId, county } : { themeId: null, county: null };
        return [{ kind, subject: id, ...seen }];
      }
      const theme = await ctx.load(themeById, id);
      if (!theme) throw new NotFound('The theme');
      const standings = await ctx.load(standingsByTheme, { themeId: theme.id, county });
      return standings.map(({ factorId }) => ({
        ...{ kind: 'FACTOR', subject: factorId, themeId: theme.id, county },
      }));
    }),
  );
  return [...new Map(lists.flat().map((one) => [markOf(one), one])).values()];
}

/** Tells the same thing seen from the same place. */
export const markOf = ({ kind, subject, themeId, county }: ToTake): string =>
  [kind, subject, themeId ?? '', county ?? ''].join(':');

/** @throws Rejection with BriefTooLarge */
export function requireSize(size: { items: number; pieces: number }): void {
  const { items, pieces } = limits.brief;
  if (size.items > items.max || size.pieces > pieces.max) {
    throw new Rejection(new BriefTooLarge(size));
  }
}

/** A factor to take, with what it is called and where it is seen from. */
interface SeenFactor {
  factor: Factor;
  theme: TakenConcept | null;
  county: Place | null;
  view: FactorView;
}

async function seen(ctx: RequestContext, asked: ToTake): Promise<SeenFactor> {
  const [factor, theme, county] = await Promise.all([
    ctx.load(factorById, asked.subject),
    asked.themeId ? ctx.load(themeById, asked.themeId) : null,
    asked.county ? ctx.load(placeByCode, asked.county) : null,
  ]);
  if (!factor) throw new NotFound('The factor');
  if (asked.themeId && !theme) throw new NotFound('The theme');
  if (asked.county && county?.kind !== 'COUNTY') {
    throw new BadInput('county', 'Give the two-digit code of a county, or leave it out.');
  }
  const view = { factorId: factor.id, themeId: theme?.id ?? null, county: asked.county };
  return { factor, theme, county, view };
}

async function takeFactor(
  ctx: RequestContext,
  { factor, theme, county, view }: SeenFactor,
  { helped, hindered, total, projects }: CountedView,
): Promise<TakenFactor> {
  const [pieces, silent] = await Promise.all([
    total > 0 ? ctx.load(piecesByView, view) : [],
    theme ? ctx.load(projectsWithoutEvidence, theme.id) : [],
  ]);
  const gap = projects === null || total > 0 ? null : projects > 0 ? 'NO_EVIDENCE' : 'NO_PROJECTS';
  return {
    kind: 'FACTOR',
    factor: conceptOf(factor),
    theme: theme && conceptOf(theme),
    county: county && { code: county.code, name: county.name },
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
    asked.map((one) => (one.kind === 'FACTOR' ? seen(outside, one) : null)),
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
