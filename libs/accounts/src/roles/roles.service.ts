import { Injectable } from '@nestjs/common';
import type { GlobalRole, RequestContext } from '@pis/core';
import { audit } from '../audit/audit.js';
import { rolesByPerson } from './global-role.loaders.js';

/** Who is curator or administrator. */
@Injectable()
export class RolesService {
  /**
   * Gives a person a role, with an audit row. Nothing happens when they have it. Whether the one who
   * asks may do this is for the caller to decide: today only the administrator's command does.
   */
  async grant(
    tx: RequestContext,
    personId: string,
    role: GlobalRole,
    ground: string,
  ): Promise<void> {
    const granted = await tx.sql(
      'grant_role',
      `INSERT INTO global_role (person_id, role) VALUES ($1, $2)
       ON CONFLICT DO NOTHING RETURNING role`,
      [personId, role],
    );
    if (granted.length === 0) return;
    await audit(tx, { action: `role.${role.toLowerCase()}_granted`, subject: personId, ground });
  }

  async has(ctx: RequestContext, personId: string, role: GlobalRole): Promise<boolean> {
    return (await ctx.load(rolesByPerson, personId)).includes(role);
  }
}
