import type { Condition, Viewer } from '@pis/core';

/**
 * Organisations the viewer may come upon: all but those that only drafts name, and of these the ones
 * in drafts of their own. Which organisation a draft is about is part of the draft.
 */
export function visibleOrganisations(viewer: Viewer, alias = 'o'): Condition {
  if (viewer.memberships.size === 0) return { text: () => `${alias}.public`, values: [] };
  return {
    text: (first) => `${alias}.public OR ${alias}.id IN (
      SELECT organisation_id FROM participation WHERE project_id = ANY($${first}::uuid[])
      UNION ALL SELECT funder_id FROM "grant" WHERE project_id = ANY($${first}::uuid[]))`,
    values: [[...viewer.memberships.keys()]],
  };
}
