import { Injectable } from '@nestjs/common';
import { audit } from '@pis/accounts';
import {
  addToOutbox,
  BadInput,
  Forbidden,
  guardedUpdate,
  lane,
  newId,
  Rejection,
  type RequestContext,
} from '@pis/core';
import {
  canPublishLessonOn,
  isMemberOf,
  noteProjectChange,
  type Project,
  visibleProject,
} from '@pis/projects';
import { guardedDelete } from '../writing/guarded-delete.js';
import { Removed } from '../writing/removed.js';
import { signedIn } from '../writing/signed-in.js';
import { readableSource, usesOfSource } from './source-access.js';
import { detailsOf, type SourceWords } from './source-words.js';
import { ProjectSource, Source } from './source.entity.js';
import type { AddSourceInput, ChangeSourceInput } from './source.inputs.js';
import { projectIdsBySource } from './source.loaders.js';
import { actsAsCuratorOfSource, canEditSource } from './source.policy.js';
import { SourceInUse } from './source.rejections.js';

/** Writing sources: where something stands. */
@Injectable()
export class SourcesService {
  /**
   * Adds a source, once per client key; with a project, among that project's documents too.
   * @throws Rejection with PeriodNotValid
   */
  add(ctx: RequestContext, input: AddSourceInput): Promise<Source> {
    const createdById = signedIn(ctx);
    const { kind, title, clientKey } = input;
    const words = { kind, title, ...detailsOf(input) };
    return ctx.transaction(async (tx) => {
      const project = input.projectId ? await documentedProject(tx, input.projectId) : null;
      const known = await addedBefore(tx, { createdById, clientKey }, words);
      if (known) return known;
      const id = newId();
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(Source)
        .values({ ...words, id, clientKey, createdById })
        .orIgnore()
        .returning('id')
        .execute();
      const rows: unknown = inserted.raw;
      if (Array.isArray(rows) && rows.length === 0) {
        const meanwhile = await addedBefore(tx, { createdById, clientKey }, words);
        if (meanwhile) return meanwhile;
      }
      if (project) await listAmongDocuments(tx, project, id);
      await addToOutbox(tx, { topic: 'source.changed', subject: id });
      return sourceAsWritten(tx, id);
    });
  }

  /** @throws Rejection with EditConflict or PeriodNotValid */
  change(ctx: RequestContext, input: ChangeSourceInput): Promise<Source> {
    signedIn(ctx);
    const { id, version, kind, title } = input;
    return ctx.transaction(async (tx) => {
      await sourceToChange(tx, id, 'source.changed');
      const changes = { ...(kind && { kind }), ...(title && { title }), ...detailsOf(input) };
      await guardedUpdate(tx, Source, { id, version }, changes);
      await addToOutbox(tx, { topic: 'source.changed', subject: id });
      return sourceAsWritten(tx, id);
    });
  }

  /** @throws Rejection with SourceInUse or EditConflict */
  remove(ctx: RequestContext, row: { id: string; version: number }): Promise<Removed> {
    signedIn(ctx);
    return ctx.transaction(async (tx) => {
      await sourceToChange(tx, row.id, 'source.removed');
      // Held, so that nothing comes to rest on it between the count and the end.
      await tx.sql('source_to_remove', 'SELECT id FROM source WHERE id = $1 FOR UPDATE', [row.id]);
      const uses = await usesOfSource(tx, row.id);
      if (uses > 0) throw new Rejection(new SourceInUse(uses));
      const projectIds = await tx.load(projectIdsBySource, row.id);
      await guardedDelete(tx, Source, row);
      await addToOutbox(
        tx,
        { topic: 'source.changed', subject: row.id, lane: lane.disappear },
        ...projectIds.map((subject) => ({ topic: 'project.changed', subject })),
      );
      return new Removed(row.id);
    });
  }
}

/** The source as this transaction has left it, past what was read of it before. */
const sourceAsWritten = (tx: RequestContext, id: string): Promise<Source> =>
  readableSource(tx.as(tx.viewer), id);

/** @throws NotFound, Forbidden */
async function sourceToChange(tx: RequestContext, id: string, deed: string): Promise<void> {
  const source = await readableSource(tx, id);
  const projectIds = await tx.load(projectIdsBySource, id);
  if (!canEditSource(tx.viewer, source, projectIds)) throw new Forbidden();
  if (actsAsCuratorOfSource(tx.viewer, source, projectIds)) {
    await audit(tx, { action: deed, subject: id });
  }
}

/** A project one may add documents to: one where one's own lessons are published. @throws NotFound, Forbidden */
async function documentedProject(tx: RequestContext, id: string): Promise<Project> {
  const project = await visibleProject(tx, id);
  if (!canPublishLessonOn(tx.viewer, project)) throw new Forbidden();
  return project;
}

async function listAmongDocuments(
  tx: RequestContext,
  project: Project,
  sourceId: string,
): Promise<void> {
  const [last] = await tx.sql<{ next: number }>(
    'project_source_next_position',
    `SELECT least(coalesce(max(position) + 1, 0), 32767) AS next FROM project_source WHERE project_id = $1`,
    [project.id],
  );
  const position = last?.next ?? 0;
  await tx.manager.insert(ProjectSource, { projectId: project.id, sourceId, position });
  await noteProjectChange(tx, project, 'project.document-added', isMemberOf);
}

/**
 * What the asker has added under this key before, or null. @throws BadInput when it was something
 * else: nothing is overwritten.
 */
async function addedBefore(
  tx: RequestContext,
  key: { createdById: string; clientKey: string },
  words: Partial<SourceWords>,
): Promise<Source | null> {
  const known = await tx.manager.findOneBy(Source, key);
  if (!known) return null;
  const names = Object.keys(words) as (keyof SourceWords)[];
  const same = known.version > 1 || names.every((name) => known[name] === words[name]);
  if (same) return sourceAsWritten(tx, known.id);
  throw new BadInput('clientKey', 'Something else was added under this key. Make a new one.');
}
