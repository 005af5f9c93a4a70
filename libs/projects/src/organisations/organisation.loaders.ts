import { groupedByKey, type LoaderDef, publicRowById } from '@pis/core';
import { Organisation } from './organisation.entity.js';

/**
 * Organisations by an id that stands on something the viewer may read; whoever reads a draft reads
 * whom it names. An id that was typed is read under `visibleOrganisations`.
 */
export const organisationById = publicRowById(Organisation, 'organisation');

/** Other names of an organisation, by its id. */
export const aliasesByOrganisation: LoaderDef<string, string[]> = {
  name: 'aliasesByOrganisation',
  async batch(ctx, ids) {
    const rows = await ctx.sql<{ organisationId: string; name: string }>(
      'aliases_by_organisation',
      `SELECT organisation_id AS "organisationId", name FROM organisation_alias
       WHERE organisation_id = ANY($1::uuid[]) ORDER BY name`,
      [ids],
    );
    return groupedByKey(ids, rows, ({ organisationId }) => organisationId).map((group) =>
      group.map(({ name }) => name),
    );
  },
};
