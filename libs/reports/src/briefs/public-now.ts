import { allOf, nobody, type RequestContext } from '@pis/core';
import { isCounted, visibleLessons } from '@pis/knowledge';
import { publishedProjects } from '@pis/projects';
import type { Taken } from './taken.js';

/** Which of the things that briefs hold everyone may still read. */
export interface PublicNow {
  /** Pieces of evidence that count. */
  readonly evidence: ReadonlySet<string>;
  readonly lessons: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
}

const projectsIn = (taken: Taken): string[] => {
  switch (taken.kind) {
    case 'FACTOR':
      return [
        ...taken.silent.projects.map(({ id }) => id),
        ...taken.pieces.flatMap(({ project }) => project?.id ?? []),
      ];
    case 'LESSON':
      return taken.project ? [taken.project.id] : [];
    case 'PROJECT':
      return [taken.id];
  }
};

/**
 * Asks, with the rights of nobody, what of these is public still. What is not keeps its place and
 * its figures in a brief; its words and its source are shown to no one, the owner included: whoever
 * takes something back takes it back everywhere.
 */
export async function publicNow(ctx: RequestContext, all: readonly Taken[]): Promise<PublicNow> {
  const evidence = [
    ...new Set(
      all.flatMap((taken) =>
        taken.kind === 'FACTOR' ? taken.pieces.map(({ evidenceId }) => evidenceId) : [],
      ),
    ),
  ];
  const lessons = all.flatMap((taken) => (taken.kind === 'LESSON' ? [taken.id] : []));
  const [counted, openLessons, openProjects] = await Promise.all([
    ctx.loadMany(isCounted, evidence),
    publicLessons(ctx, lessons),
    publicProjects(ctx, [...new Set(all.flatMap(projectsIn))]),
  ]);
  return {
    evidence: new Set(evidence.filter((_, index) => counted[index])),
    lessons: openLessons,
    projects: openProjects,
  };
}

async function publicLessons(ctx: RequestContext, ids: readonly string[]): Promise<Set<string>> {
  const visible = allOf([visibleLessons(nobody, 'l')], 2);
  const rows = await ctx.sql<{ id: string }>(
    'lessons_public_now',
    `SELECT l.id FROM lesson l
     WHERE l.id = ANY($1::uuid[]) AND l.state = 'PUBLISHED' AND ${visible.text}`,
    [ids, ...visible.values],
  );
  return new Set(rows.map(({ id }) => id));
}

async function publicProjects(ctx: RequestContext, ids: readonly string[]): Promise<Set<string>> {
  const rows = await ctx.sql<{ id: string }>(
    'projects_public_now',
    `SELECT p.id FROM project p
     WHERE p.id = ANY($1::uuid[]) AND ${publishedProjects('p').text(2)}`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
