import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { Organisation } from '@pis/projects';
import { publicOrganisation } from '../public.js';
import { said, type Subject, type SubjectReader } from './subject.js';

interface OrganisationRow extends Organisation {
  otherNames: string[];
}

/** An organisation by all its names and its number. */
export const organisationSubject: SubjectReader = {
  table: 'organisation',
  async read(ctx: RequestContext, ids: readonly string[]): Promise<Subject<Organisation>[]> {
    const rows = await ctx.sql<OrganisationRow>(
      'subject_organisation',
      `SELECT ${columnsOf(Organisation, 'o')},
         ARRAY(SELECT name FROM organisation_alias WHERE organisation_id = o.id ORDER BY name) AS "otherNames"
       FROM organisation o WHERE o.id = ANY($1::uuid[]) AND ${publicOrganisation('o')}`,
      [ids],
    );
    return asEntities(Organisation, rows).map((item) => ({
      item,
      id: item.id,
      kind: 'ORGANISATION',
      version: 1,
      language: 'SV',
      title: item.name,
      labels: said(...item.otherNames, item.organisationNumber),
      passages: [],
    }));
  },
};
