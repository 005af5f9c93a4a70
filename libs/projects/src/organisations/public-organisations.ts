import { addToOutbox, type RequestContext } from '@pis/core';
import type { Project } from '../projects/project.entity.js';

/** The organisations a project names, as participants or funders. */
export async function organisationsOf(tx: RequestContext, projectId: string): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>(
    'organisations_of_project',
    `SELECT organisation_id AS id FROM participation WHERE project_id = $1
     UNION SELECT funder_id FROM "grant" WHERE project_id = $1`,
    [projectId],
  );
  return rows.map(({ id }) => id);
}

/** Shows organisations to everyone, once something that everyone reads names them. */
export async function makePublic(tx: RequestContext, ids: readonly string[]): Promise<void> {
  const shown = await tx.sql<{ id: string }>(
    'make_organisations_public',
    `UPDATE organisation SET public = true
     WHERE id = ANY($1::uuid[]) AND NOT public RETURNING id`,
    [ids],
  );
  await addToOutbox(tx, ...shown.map(({ id }) => ({ topic: 'organisation.changed', subject: id })));
}

/** Tells the index that an organisation takes part in, or funds, more or fewer projects that are shown. */
export async function announceOrganisations(
  tx: RequestContext,
  project: Pick<Project, 'state'>,
  ...ids: readonly string[]
): Promise<void> {
  if (project.state === 'DRAFT') return;
  const subjects = [...new Set(ids)];
  await addToOutbox(tx, ...subjects.map((subject) => ({ topic: 'organisation.changed', subject })));
}
