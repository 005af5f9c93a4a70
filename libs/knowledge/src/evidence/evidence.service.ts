import { Injectable } from '@nestjs/common';
import {
  BadInput,
  Forbidden,
  guardedUpdate,
  newId,
  NotFound,
  type RequestContext,
} from '@pis/core';
import { factorById } from '../factors/factor.loaders.js';
import { guardedDelete } from '../writing/guarded-delete.js';
import { Removed } from '../writing/removed.js';
import { signedIn } from '../writing/signed-in.js';
import { requireSource } from '../sources/source-access.js';
import { tellOfEvidence } from './evidence-events.js';
import { type EvidenceHolder, type HolderIds, holderOf } from './evidence-holder.js';
import { changedWords, type EvidenceWords, holderIdsOf, wordsOf } from './evidence-words.js';
import { Evidence } from './evidence.entity.js';
import type { AddEvidenceInput, ChangeEvidenceInput } from './evidence.inputs.js';
import { evidenceById } from './evidence.loaders.js';
import { canEditEvidence } from './evidence.policy.js';
import { refusePersonalWords, requireEvidence } from './evidence.rules.js';

/** Writing evidence. Its holder decides who may, and who is told. */
@Injectable()
export class EvidenceService {
  /**
   * Adds a statement to its holder, once per client key.
   * @param confirmed the asker says that what looks like personal data is none
   * @throws Rejection with EvidenceNotReady or LooksPersonal
   */
  add(ctx: RequestContext, input: AddEvidenceInput, confirmed: boolean): Promise<Evidence> {
    const createdById = signedIn(ctx);
    const key = { createdById, clientKey: input.clientKey };
    const ids = holderIdsOf(input.holder);
    const words = wordsOf(input);
    return ctx.transaction(async (tx) => {
      const holder = await holderToChange(tx, ids);
      const known = await addedBefore(tx, key, ids, words);
      if (known) return known;
      await requireKnown(tx, words);
      requireEvidence(words, holder.kind);
      if (!confirmed) refusePersonalWords(words);
      const id = newId();
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(Evidence)
        .values({
          ...{ ...words, ...ids, ...key, id },
          position: await nextPosition(tx, ids),
        })
        .orIgnore()
        .returning('id')
        .execute();
      const rows: unknown = inserted.raw;
      if (Array.isArray(rows) && rows.length === 0) {
        const meanwhile = await addedBefore(tx, key, ids, words);
        if (meanwhile) return meanwhile;
      }
      await tellOfEvidence(tx, holder, 'evidence.added', [words]);
      return evidenceAsWritten(tx, id);
    });
  }

  /** @throws Rejection with EditConflict, EvidenceNotReady or LooksPersonal */
  change(ctx: RequestContext, input: ChangeEvidenceInput, confirmed: boolean): Promise<Evidence> {
    signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const evidence = await readableEvidence(tx, input.id);
      const holder = await holderToChange(tx, evidence);
      const words = wordsOf(input, evidence);
      const changes = changedWords(words, evidence);
      await requireKnown(tx, changes);
      requireEvidence(words, holder.kind);
      if (!confirmed) refusePersonalWords(changes);
      await guardedUpdate(tx, Evidence, { id: input.id, version: input.version }, changes);
      await tellOfEvidence(tx, holder, 'evidence.changed', [evidence, words]);
      return evidenceAsWritten(tx, input.id);
    });
  }

  /** @throws Rejection with EditConflict */
  remove(ctx: RequestContext, row: { id: string; version: number }): Promise<Removed> {
    signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const evidence = await readableEvidence(tx, row.id);
      const holder = await holderToChange(tx, evidence);
      await guardedDelete(tx, Evidence, row);
      await tellOfEvidence(tx, holder, 'evidence.removed', [evidence]);
      return new Removed(row.id);
    });
  }
}

/** @throws NotFound */
async function readableEvidence(ctx: RequestContext, id: string): Promise<Evidence> {
  const evidence = await ctx.load(evidenceById, id);
  if (!evidence) throw new NotFound('The evidence');
  return evidence;
}

/** The evidence as this transaction has left it, past what was read of it before. */
const evidenceAsWritten = (tx: RequestContext, id: string): Promise<Evidence> =>
  readableEvidence(tx.as(tx.viewer), id);

/** @throws NotFound, Forbidden */
async function holderToChange(tx: RequestContext, ids: HolderIds): Promise<EvidenceHolder> {
  const holder = await holderOf(tx, ids);
  if (!holder) throw new NotFound('What the evidence is to be held by');
  if (!canEditEvidence(tx.viewer, holder)) throw new Forbidden();
  return holder;
}

/** @throws BadInput when the factor or source that is named is not there. */
async function requireKnown(tx: RequestContext, words: Partial<EvidenceWords>): Promise<void> {
  if (words.factorId && !(await tx.load(factorById, words.factorId))) {
    throw new BadInput('factorId', 'There is no such factor.');
  }
  if (words.sourceId) await requireSource(tx, words.sourceId, 'sourceId');
}

/**
 * What the asker has added under this key before, or null. @throws BadInput when it was something
 * else: nothing is overwritten.
 */
async function addedBefore(
  tx: RequestContext,
  key: { createdById: string; clientKey: string },
  ids: HolderIds,
  words: EvidenceWords,
): Promise<Evidence | null> {
  const known = await tx.manager.findOneBy(Evidence, key);
  if (!known) return null;
  const sameHolder = (Object.keys(ids) as (keyof HolderIds)[]).every(
    (name) => known[name] === ids[name],
  );
  const same = known.version > 1 || Object.keys(changedWords(words, known)).length === 0;
  if (sameHolder && same) return evidenceAsWritten(tx, known.id);
  throw new BadInput('clientKey', 'Something else was added under this key. Make a new one.');
}

/** Last among the evidence of its holder. */
async function nextPosition(tx: RequestContext, ids: HolderIds): Promise<number> {
  const [last] = await tx.sql<{ next: number }>(
    'evidence_next_position',
    `SELECT least(coalesce(max(position) + 1, 0), 32767) AS next FROM evidence
     WHERE lesson_id = $1 OR project_id = $2 OR study_id = $3 OR study_case_id = $4`,
    [ids.lessonId, ids.projectId, ids.studyId, ids.studyCaseId],
  );
  return last?.next ?? 0;
}
