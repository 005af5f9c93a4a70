import { Injectable } from '@nestjs/common';
import { addToOutbox, Forbidden, newId, Rejection, type RequestContext } from '@pis/core';
import { freeSlug } from '@pis/projects';
import { signedIn } from '../writing/signed-in.js';
import { Factor } from './factor.entity.js';
import type { ProposeFactorInput } from './factor.inputs.js';
import { factorCalled } from './factor-labels.js';
import { canProposeFactor } from './factor.policy.js';
import { FactorExists } from './factor.rejections.js';

/** One proposal at a time, so that two people cannot add the same word in the same moment. */
const vocabularyLock = 7_246_304;

/** New words in the vocabulary. */
@Injectable()
export class FactorProposals {
  /**
   * Adds a factor, usable at once. It is called the same in both languages until a curator knows better.
   * @throws Unauthenticated; Rejection with FactorExists when one is called so already
   */
  async propose(ctx: RequestContext, input: ProposeFactorInput): Promise<Factor> {
    const proposedById = signedIn(ctx);
    if (!canProposeFactor(ctx.viewer)) throw new Forbidden();
    const label = input.label.replace(/\s+/g, ' ');
    const definition = input.definition || null;
    const inEnglish = input.language === 'EN';
    return ctx.transaction(async (tx) => {
      await tx.sql('lock_vocabulary', 'SELECT pg_advisory_xact_lock($1)', [vocabularyLock]);
      const known = await factorCalled(tx, label);
      if (known) throw new Rejection(new FactorExists(known));
      const factor = Object.assign(new Factor(), {
        id: newId(),
        slug: await freeSlug(tx, 'factor', label),
        labelSv: label,
        labelEn: label,
        definitionSv: inEnglish ? null : definition,
        definitionEn: inEnglish ? definition : null,
        state: 'PROPOSED',
        broaderId: null,
        mergedIntoId: null,
        proposedById,
        createdAt: new Date(),
        sample: false,
      } satisfies Factor);
      await tx.manager.insert(Factor, factor);
      await addToOutbox(tx, { topic: 'factor.changed', subject: factor.id });
      return factor;
    });
  }
}
