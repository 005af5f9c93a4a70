import { Injectable } from '@nestjs/common';
import { BadInput, newId, type RequestContext } from '@pis/core';
import { lockLineage, recountFamilies } from './family-recount.js';
import type { ProjectLinkProposal, ProposedProjectLink } from './link.inputs.js';
import { endsToLink, linkById, refuseWrongLink } from './link-rules.js';
import { ProjectLink } from './project-link.entity.js';

/** The same sight of the evidence, as it is and as it would be. */
export interface BeforeAndAfter<T> {
  readonly before: T;
  readonly after: T;
}

const savepoint = 'before_the_trial';

/** Links that are tried out: what they would do is looked at, and nothing of it stays. */
@Injectable()
export class LinkTrial {
  /**
   * What `look` sees before and after the change; it is given the ids of the projects at the ends of
   * the links. Held to the rules that saving is held to.
   * @throws NotFound, Forbidden; Rejection with LinkMakesLoop or LinkExists
   */
  of<T>(
    ctx: RequestContext,
    { put, remove }: ProjectLinkProposal,
    look: (tx: RequestContext, projectIds: readonly string[]) => Promise<T>,
  ): Promise<BeforeAndAfter<T>> {
    return ctx.transaction(async (tx) => {
      await lockLineage(tx);
      await tx.manager.query(`SAVEPOINT ${savepoint}`);
      const touched: string[] = [];
      for (const id of remove ?? []) touched.push(...(await this.take(tx, id)));
      for (const link of put ?? []) touched.push(...(await this.place(tx, link)));
      const ids = [...new Set(touched)];
      await recountFamilies(tx, ids);
      const after = await look(tx, ids);
      await tx.manager.query(`ROLLBACK TO SAVEPOINT ${savepoint}`);
      return { before: await look(tx, ids), after };
    });
  }

  private async take(tx: RequestContext, id: string): Promise<string[]> {
    const { fromId, toId, ...link } = await linkById(tx, id);
    await endsToLink(tx, fromId, toId);
    await tx.manager.delete(ProjectLink, { id: link.id });
    return [fromId, toId];
  }

  private async place(tx: RequestContext, proposed: ProposedProjectLink): Promise<string[]> {
    if (proposed.fromId.toLowerCase() === proposed.toId.toLowerCase()) {
      throw new BadInput('toId', 'A project is linked with another one, not with itself.');
    }
    const [from, to] = await endsToLink(tx, proposed.fromId, proposed.toId);
    const touched = proposed.id ? await this.take(tx, proposed.id) : [];
    const link = {
      id: proposed.id ?? newId(),
      fromId: from.id,
      toId: to.id,
      kind: proposed.kind,
    };
    await refuseWrongLink(tx, link);
    await tx.manager.insert(ProjectLink, link);
    return [...touched, from.id, to.id];
  }
}
