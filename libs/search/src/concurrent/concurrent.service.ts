import { Injectable } from '@nestjs/common';
import { allOf, BadInput, type Condition, NotFound, type RequestContext } from '@pis/core';
import {
  canContactFrom,
  inPhase,
  type Project,
  ProjectsService,
  projectToChange,
  publishedProjects,
  today,
  visibleProject,
} from '@pis/projects';
import { documentsOf } from '../indexer/scope.js';
import { readSubjects } from '../indexer/subjects/subjects.js';
import type { Like } from '../likeness/likeness-hits.js';
import { type Asked, LikenessService } from '../likeness/likeness.service.js';
import { ownProjects, RelatedService } from '../likeness/related.service.js';
import type { JudgeConcurrentProjectInput } from './concurrent.inputs.js';
import { canDismissConcurrent, goesOnInPublic } from './concurrent.policy.js';
import { ConcurrentDismissal } from './concurrent-dismissal.entity.js';
import { proposalsOf } from './concurrent-reasons.js';
import type { ConcurrentProjects } from './concurrent.types.js';

/** More would not be read, and nobody contacts more. */
const most = 5;

/** Its own family, what its lineage shows, and what its members called not relevant. */
const leftOut = `${ownProjects}
  UNION SELECT other_id FROM concurrent_dismissal WHERE project_id = $1`;

const goingOn = (): Condition => inPhase('GOING_ON', today());

/** Projects that go on while another does and are about the same: those who should know of each other. */
@Injectable()
export class ConcurrentService {
  constructor(
    private readonly likeness: LikenessService,
    private readonly related: RelatedService,
    private readonly projects: ProjectsService,
  ) {}

  /**
   * What is proposed to a project, the likest first, then those of its themes; none for one that is
   * not published or does not go on, null where the viewer may not see it.
   */
  async ofProject(ctx: RequestContext, slug: string): Promise<ConcurrentProjects | null> {
    const project = await this.projects.bySlug(ctx, slug);
    if (!project) return null;
    const viewerCan = {
      contact: canContactFrom(ctx.viewer, project),
      dismiss: canDismissConcurrent(ctx.viewer, project),
    };
    if (!goesOnInPublic(project)) return { proposals: [], viewerCan };
    return { proposals: await this.proposals(ctx, project), viewerCan };
  }

  /**
   * Hides a project on the page of another one for good, or shows it again. The other one's page stays.
   * @throws NotFound also where the other one is not published
   */
  async judge(ctx: RequestContext, input: JudgeConcurrentProjectInput): Promise<Project> {
    const project = await projectToChange(ctx, input.projectId, canDismissConcurrent);
    const pair = { projectId: project.id, otherId: input.otherId.toLowerCase() };
    if (pair.otherId === project.id) throw new BadInput('otherId', 'Name another project.');
    if (input.relevant) {
      await ctx.manager.delete(ConcurrentDismissal, pair);
      return project;
    }
    const other = await visibleProject(ctx, pair.otherId);
    if (other.state !== 'PUBLISHED') throw new NotFound('The project');
    await ctx.manager
      .createQueryBuilder()
      .insert()
      .into(ConcurrentDismissal)
      .values(pair)
      .orIgnore()
      .execute();
    return project;
  }

  private async proposals(
    ctx: RequestContext,
    project: Project,
  ): Promise<ConcurrentProjects['proposals']> {
    const asked = await this.related.read(ctx, { id: project.id, kind: 'PROJECT' });
    if (!asked) return [];
    const rows = await ctx.sql<{ id: string }>('concurrent_left_out', leftOut, [project.id]);
    const without = new Set(rows.map(({ id }) => id));
    const likes = await this.likest(ctx, asked, without);
    const known = new Set([...without, ...likes.map(({ document }) => document.id)]);
    const inTheme = await this.ofTheme(ctx, project, {
      without: known,
      first: most - likes.length,
    });
    return proposalsOf(ctx, [...likes, ...inTheme], asked.scope);
  }

  /** Those that say much of the same. What says nearly the same is another project, and told of as well. */
  private async likest(
    ctx: RequestContext,
    asked: Asked,
    without: ReadonlySet<string>,
  ): Promise<Like[]> {
    const wish = { group: 'GOING_ON', first: most, without } as const;
    const likes = await this.likeness.likes(ctx, asked, wish);
    return likes.flatMap(({ others, ...like }) => [like, ...others]).slice(0, most);
  }

  /** Those that share a theme and say it in other words, the most themes first. Three statements. */
  private async ofTheme(
    ctx: RequestContext,
    project: Project,
    { without, first }: { without: ReadonlySet<string>; first: number },
  ): Promise<Like[]> {
    const wanted = allOf([publishedProjects(), goingOn()], 4);
    const rows = await ctx.sql<{ id: string }>(
      'concurrent_in_theme',
      `SELECT p.id FROM project p JOIN (
         SELECT tagged.project_id, count(DISTINCT wanted.resolved_id) AS themes
         FROM project_theme own
         JOIN resolved_theme wanted ON wanted.id = own.theme_id
         JOIN resolved_theme same ON same.resolved_id = wanted.resolved_id
         JOIN project_theme tagged ON tagged.theme_id = same.id
         WHERE own.project_id = $1 GROUP BY tagged.project_id
       ) shared ON shared.project_id = p.id
       WHERE p.id <> ALL($2::uuid[]) AND ${wanted.text}
       ORDER BY shared.themes DESC, p.published_at DESC, p.id LIMIT $3`,
      [project.id, [...without], first, ...wanted.values],
    );
    return this.read(
      ctx,
      rows.map(({ id }) => id),
    );
  }

  private async read(ctx: RequestContext, ids: readonly string[]): Promise<Like[]> {
    const subjects = await readSubjects(
      ctx,
      ids.map((id) => ({ id, kind: 'PROJECT' as const })),
    );
    const there = ids.flatMap((id) => subjects.get(id) ?? []);
    const documents = await documentsOf(ctx, 'PROJECT', there);
    return there.flatMap(({ id, item }) => {
      const document = documents.find((one) => one.id === id);
      return document ? [{ item, document, sentences: [], shared: [] }] : [];
    });
  }
}
