import { asEntities, columnsOf, groupedByKey, type LoaderDef } from '@pis/core';
import { Project, publishedProjects } from '@pis/projects';

/** The published projects of families, by the family's id, in the order they began. */
export const projectsByFamily: LoaderDef<string, Project[]> = {
  name: 'projectsByFamily',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Project>(
      'projects_by_family',
      `SELECT ${columnsOf(Project, 'p')} FROM project p
       WHERE p.family_id = ANY($1::uuid[]) AND ${publishedProjects('p').text(1)}
       ORDER BY p.period_from NULLS LAST, p.title, p.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Project, rows), ({ familyId }) => familyId);
  },
};
