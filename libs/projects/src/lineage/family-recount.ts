import type { RequestContext } from '@pis/core';
import { Project } from '../projects/project.entity.js';
import { familiesOf, frameProjectKinds, tyingLinkKinds } from './families.js';

/** One number for everyone who changes what ties families, so that no two do at once. */
const lineageLock = 7_246_302;

/**
 * Waits for its turn to change lineage, until the transaction ends. Taken before any row of a
 * project is written in the same transaction: the other order can lock two of them for good.
 */
export async function lockLineage(tx: RequestContext): Promise<void> {
  if (!tx.inTransaction) throw new Error('The lock of lineage is held by a transaction');
  await tx.sql('lock_lineage', 'SELECT pg_advisory_xact_lock($1)', [lineageLock]);
}

/**
 * Sets the families right after a link, a state or a kind has changed: of the projects named, of
 * those they counted as one with before, and of those they are tied to now. Under `lockLineage`.
 * Returns the ids of the projects whose family became another one.
 */
export async function recountFamilies(
  tx: RequestContext,
  touched: readonly string[],
): Promise<string[]> {
  await lockLineage(tx);
  // Reads past the predicate: what counts is the same whoever looks.
  const members = await tx.sql<Pick<Project, 'id' | 'familyId'>>(
    'family_members',
    `WITH RECURSIVE ${tie}, member (id) AS (
       SELECT id FROM project WHERE id = ANY($1::uuid[])
         OR family_id IN (SELECT family_id FROM project WHERE id = ANY($1::uuid[]))
       UNION
       SELECT CASE WHEN tie.from_id = member.id THEN tie.to_id ELSE tie.from_id END
       FROM member JOIN tie ON member.id IN (tie.from_id, tie.to_id)
     )
     SELECT p.id, p.family_id AS "familyId" FROM member JOIN project p ON p.id = member.id`,
    [touched, tyingLinkKinds, frameProjectKinds],
  );
  const ids = members.map(({ id }) => id);
  const ties = await tx.sql<{ from: string; to: string }>(
    'family_ties',
    `WITH ${tie} SELECT from_id AS "from", to_id AS "to" FROM tie WHERE from_id = ANY($1::uuid[])`,
    [ids, tyingLinkKinds, frameProjectKinds],
  );
  const families = familiesOf(
    ids,
    ties.map(({ from, to }) => [from, to]),
  );
  const changed = members.filter(({ id, familyId }) => families.get(id) !== familyId);
  await tx.sql(
    'set_families',
    `UPDATE project SET family_id = told.family_id
     FROM unnest($1::uuid[], $2::uuid[]) AS told (id, family_id) WHERE project.id = told.id`,
    [changed.map(({ id }) => id), changed.map(({ id }) => families.get(id))],
  );
  return changed.map(({ id }) => id);
}

/** `tiesFamily` in SQL; parameters 2 and 3 are the kinds of links that tie and of projects that do not. */
const tie = `tie AS (
  SELECT link.from_id, link.to_id FROM project_link link
  JOIN project one ON one.id = link.from_id
  JOIN project other ON other.id = link.to_id
  WHERE link.kind = ANY($2::text[])
    AND one.state = 'PUBLISHED' AND one.kind <> ALL($3::text[])
    AND other.state = 'PUBLISHED' AND other.kind <> ALL($3::text[])
)`;
