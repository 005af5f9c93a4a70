import { Injectable } from '@nestjs/common';
import { BadInput, guardedUpdate, type RequestContext } from '@pis/core';
import { refusePersonal, signedIn } from '@pis/knowledge';
import { Brief } from './brief.entity.js';
import { briefToChange } from './brief-access.js';
import type { EditBriefInput } from './brief.inputs.js';
import { BriefLink } from './brief.results.js';
import { type BriefSection, isWholeOrder } from './brief-section.js';
import { hashOf, newToken } from './brief-sharing.js';

/** What a brief's owner writes in it, in which order it is read, and by whom. */
@Injectable()
export class BriefWriting {
  /**
   * Changes title, question or short answer.
   * @param confirmed the owner says that what looks like personal data is none
   * @throws Rejection with EditConflict when they were changed since, with LooksPersonal when others read the
   * brief by a link and the new words seem to hold some; nothing is written then
   */
  edit(
    ctx: RequestContext,
    { id, version, ...texts }: EditBriefInput,
    confirmed: boolean,
  ): Promise<Brief> {
    signedIn(ctx);
    return ctx.transaction(async (tx) => {
      const brief = await briefToChange(tx, id);
      const changes = {
        ...(typeof texts.title === 'string' && { title: texts.title }),
        ...(typeof texts.question === 'string' && { question: texts.question }),
        ...(typeof texts.shortAnswer === 'string' && { shortAnswer: texts.shortAnswer }),
      };
      if (brief.sharedAt && !confirmed) refusePersonal(Object.values(changes));
      const row = { id: brief.id, version };
      await guardedUpdate(tx, Brief, row, { ...changes, updatedAt: () => 'now()' });
      return briefToChange(tx.as(tx.viewer), brief.id);
    });
  }

  /** Puts the sections in another order. @throws BadInput unless each of them is there once */
  arrange(ctx: RequestContext, id: string, sections: BriefSection[]): Promise<Brief> {
    signedIn(ctx);
    if (!isWholeOrder(sections)) {
      throw new BadInput(
        'sections',
        'Name every section once: the method and the sources stand in every brief.',
      );
    }
    return ctx.transaction(async (tx) => {
      const brief = await briefToChange(tx, id);
      await tx.sql(
        'brief_arranged',
        `UPDATE brief SET sections = $2, updated_at = now() WHERE id = $1`,
        [brief.id, sections],
      );
      return briefToChange(tx.as(tx.viewer), brief.id);
    });
  }

  /**
   * Makes a link that others read it by; the one before, if there was one, ends.
   * @param confirmed the owner says that what looks like personal data is none
   * @throws Rejection with LooksPersonal when what they wrote seems to hold some; no link is changed
   */
  share(ctx: RequestContext, id: string, confirmed: boolean): Promise<BriefLink> {
    signedIn(ctx);
    const token = newToken();
    return ctx.transaction(async (tx) => {
      const { title, question, shortAnswer } = await briefToChange(tx, id);
      if (!confirmed) refusePersonal([title, question, shortAnswer]);
      const brief = await this.setShare(tx, id, hashOf(token));
      return Object.assign(new BriefLink(), { token, brief });
    });
  }

  /** Ends the link: from now on it leads nowhere. */
  unshare(ctx: RequestContext, id: string): Promise<Brief> {
    signedIn(ctx);
    return ctx.transaction((tx) => this.setShare(tx, id, null));
  }

  private async setShare(tx: RequestContext, id: string, hash: string | null): Promise<Brief> {
    const brief = await briefToChange(tx, id);
    await tx.sql(
      'brief_share_set',
      `UPDATE brief SET share_hash = $2, shared_at = CASE WHEN $2::text IS NULL THEN NULL ELSE now() END
       WHERE id = $1`,
      [brief.id, hash],
    );
    return briefToChange(tx.as(tx.viewer), brief.id);
  }
}
