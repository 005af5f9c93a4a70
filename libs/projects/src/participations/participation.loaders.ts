import { asEntities, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { Participation } from './participation.entity.js';

/** Who takes part in a project: owners and coordinators first, then by role and name. */
export const participationsByProject: LoaderDef<string, Participation[]> = {
  name: 'participationsByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Participation>(
      'participations_by_project',
      `SELECT ${columnsOf(Participation, 'part')}
       FROM participation part JOIN organisation o ON o.id = part.organisation_id
       WHERE part.project_id = ANY($1::uuid[])
       ORDER BY array_position(ARRAY['OWNER', 'NATIONAL_OWNER', 'COORDINATOR', 'REGIONAL_COORDINATOR',
           'LOCAL_WORKSHOP', 'PARTNER', 'INITIATOR', 'COMMISSIONER', 'EVALUATOR'], part.role),
         o.name, part.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Participation, rows), ({ projectId }) => projectId);
  },
};
