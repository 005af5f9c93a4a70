import { Injectable } from '@nestjs/common';
import {
  addToOutbox,
  asEntities,
  BadInput,
  columnsOf,
  guardedUpdate,
  MemberRole,
  newId,
  NotFound,
  type Period,
  readOptionalPeriod,
  type RequestContext,
  Unauthenticated,
  type Viewer,
} from '@pis/core';
import { lockLineage, recountFamilies } from '../lineage/family-recount.js';
import { ProjectMember } from '../memberships/project-member.entity.js';
import { withMembership } from '../memberships/with-membership.js';
import { freeSlug } from '../slugs/free-slug.js';
import { Project } from './project.entity.js';
import type { CreateProjectInput, UpdateProjectInput } from './project.inputs.js';
import { canCreateProject, canEditProject, canReadProject } from './project.policy.js';
import { announceProject, changedProject, projectToChange } from './project-access.js';
import { saysWhatItIsAbout, textsOf, writeFacts } from './project-facts.js';

/** A project that was made, and the one who made it with their new right in it. */
export interface CreatedProject {
  project: Project;
  viewer: Viewer;
}

const datesOf = (period: Period | null): Pick<Project, 'period' | 'periodFrom' | 'periodTo'> => ({
  period: period?.text ?? null,
  periodFrom: period?.from ?? null,
  periodTo: period?.to ?? null,
});

const needsSummary = (): BadInput =>
  new BadInput('summary', 'Say in a sentence what a published project is about.');

/** Making and changing projects. */
@Injectable()
export class ProjectWriting {
  /**
   * Makes a project that its author owns: a draft, or published at once. The same author and key
   * answer with the project that was made the first time.
   * @throws Rejection with PeriodNotValid or IdentifierTaken
   */
  async create(ctx: RequestContext, input: CreateProjectInput): Promise<CreatedProject> {
    if (!ctx.viewer.personId || !canCreateProject(ctx.viewer)) throw new Unauthenticated();
    const dates = datesOf(readOptionalPeriod(input.period));
    if (input.publish && !saysWhatItIsAbout(input)) throw needsSummary();
    return ctx.transaction(async (tx) => {
      const id = await this.insert(tx, input, dates);
      if (!id) return this.madeBefore(tx, input.clientKey);
      await writeFacts(tx, id, input);
      await tx.manager.insert(ProjectMember, {
        projectId: id,
        personId: ctx.viewer.personId ?? undefined,
        role: MemberRole.OWNER,
      });
      if (input.publish) await addToOutbox(tx, { topic: 'project.changed', subject: id });
      const viewer = withMembership(tx.viewer, id, MemberRole.OWNER);
      return { project: await changedProject(tx.as(viewer), id), viewer };
    });
  }

  /**
   * Changes what is given and leaves the rest.
   * @throws Rejection with EditConflict, PeriodNotValid or IdentifierTaken
   */
  async update(ctx: RequestContext, input: UpdateProjectInput): Promise<Project> {
    const changes = this.changes(input);
    const project = await projectToChange(ctx, input.id, canEditProject);
    const texts = textsOf(input);
    if (project.state === 'PUBLISHED' && Object.keys(texts).length > 0) {
      if (!saysWhatItIsAbout({ ...project, ...texts })) throw needsSummary();
    }
    return ctx.transaction(async (tx) => {
      const otherKind = input.kind !== undefined && input.kind !== project.kind;
      if (otherKind) await lockLineage(tx);
      await guardedUpdate(
        tx,
        Project,
        { id: project.id, version: input.version },
        { ...changes, ...texts, updatedAt: () => 'now()' },
      );
      await writeFacts(tx, project.id, input);
      if (otherKind) await recountFamilies(tx, [project.id]);
      await announceProject(tx, project, 'project.edited');
      return changedProject(tx, project.id);
    });
  }

  private changes(input: UpdateProjectInput): Partial<Project> {
    const { title, kind, language, period, lastConfirmed } = input;
    return {
      ...(title !== undefined && { title }),
      ...(kind !== undefined && { kind }),
      ...(language !== undefined && { language }),
      ...(period !== undefined && datesOf(readOptionalPeriod(period))),
      ...(lastConfirmed !== undefined && {
        lastConfirmed: readOptionalPeriod(lastConfirmed)?.text ?? null,
      }),
    };
  }

  /** The id of the new row, or null when this author has made a project with this key. */
  private async insert(
    tx: RequestContext,
    input: CreateProjectInput,
    dates: Partial<Project>,
  ): Promise<string | null> {
    for (;;) {
      const id = newId();
      const { raw } = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(Project)
        .values({
          id,
          slug: await freeSlug(tx, 'project', input.title),
          title: input.title,
          kind: input.kind,
          ...(input.language && { language: input.language }),
          ...textsOf(input),
          ...dates,
          state: input.publish ? 'PUBLISHED' : 'DRAFT',
          ...(input.publish && { publishedAt: () => 'now()' }),
          familyId: id,
          createdById: tx.viewer.personId,
          clientKey: input.clientKey,
        })
        .orIgnore()
        .returning('id')
        .execute();
      if (Array.isArray(raw) && raw.length > 0) return id;
      // Either the key was used, or somebody took the slug in the meantime.
      if (await this.ownByKey(tx, input.clientKey)) return null;
    }
  }

  private async madeBefore(tx: RequestContext, clientKey: string): Promise<CreatedProject> {
    const project = await this.ownByKey(tx, clientKey);
    if (!project || !canReadProject(tx.viewer, project)) throw new NotFound('The project');
    return { project, viewer: tx.viewer };
  }

  /** Reads past the predicate: whether the author made it is asked here, what they may see by the caller. */
  private async ownByKey(tx: RequestContext, clientKey: string): Promise<Project | null> {
    const rows = await tx.sql<Project>(
      'project_by_client_key',
      `SELECT ${columnsOf(Project, 'p')} FROM project p
       WHERE p.created_by_id = $1 AND p.client_key = $2`,
      [tx.viewer.personId, clientKey],
    );
    return asEntities(Project, rows)[0] ?? null;
  }
}
