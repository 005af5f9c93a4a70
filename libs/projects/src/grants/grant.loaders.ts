import { asEntities, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { Organisation } from '../organisations/organisation.entity.js';
import { Grant } from './grant.entity.js';

/** What a project is given, the largest first. */
export const grantsByProject: LoaderDef<string, Grant[]> = {
  name: 'grantsByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Grant>(
      'grants_by_project',
      `SELECT ${columnsOf(Grant, 'g')} FROM "grant" g
       JOIN organisation o ON o.id = g.funder_id
       WHERE g.project_id = ANY($1::uuid[])
       ORDER BY g.amount DESC NULLS LAST, o.name, g.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Grant, rows), ({ projectId }) => projectId);
  },
};

/** Who funds a project, each once, by name. */
export const fundersByProject: LoaderDef<string, Organisation[]> = {
  name: 'fundersByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Organisation & { projectId: string }>(
      'funders_by_project',
      `SELECT DISTINCT g.project_id AS "projectId", ${columnsOf(Organisation, 'o')}
       FROM "grant" g JOIN organisation o ON o.id = g.funder_id
       WHERE g.project_id = ANY($1::uuid[]) ORDER BY name, id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Organisation, rows), ({ projectId }) => projectId);
  },
};
