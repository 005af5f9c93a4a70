import { type Condition, isCurator, type Viewer } from '@pis/core';
import { visibleProjects } from '@pis/projects';
import { anyOf, exists } from '../evidence/any-of.js';
import { visibleEvidence } from '../evidence/evidence.policy.js';
import type { Source } from './source.entity.js';

const isCreator = (viewer: Viewer, { createdById }: Pick<Source, 'createdById'>): boolean =>
  viewer.personId !== null && createdById === viewer.personId;

const ownsOneOf = (viewer: Viewer, projectIds: readonly string[]): boolean =>
  projectIds.some((id) => viewer.memberships.get(id) === 'OWNER');

/**
 * Its creator, the owners of a project it is a document of, and curators.
 * @param projectIds the projects it is a document of
 */
export const canEditSource = (
  viewer: Viewer,
  source: Pick<Source, 'createdById'>,
  projectIds: readonly string[],
): boolean => isCreator(viewer, source) || ownsOneOf(viewer, projectIds) || isCurator(viewer);

/** Whether the viewer acts on it by a right that holds everywhere: such deeds are written in the audit log. */
export const actsAsCuratorOfSource = (
  viewer: Viewer,
  source: Pick<Source, 'createdById'>,
  projectIds: readonly string[],
): boolean => isCurator(viewer) && !isCreator(viewer, source) && !ownsOneOf(viewer, projectIds);

/**
 * The sources a viewer may see on their own, of the table under `alias`: those that something they
 * may read rests on or lists, and those they added. With `nobody` it says which are public.
 */
export function visibleSources(viewer: Viewer, alias = 's'): Condition {
  const uses = anyOf(
    exists(
      `project_source JOIN project listing ON listing.id = project_source.project_id
       WHERE project_source.source_id = ${alias}.id`,
      visibleProjects(viewer, 'listing'),
    ),
    exists(
      `evidence resting WHERE resting.source_id = ${alias}.id`,
      visibleEvidence(viewer, 'resting'),
    ),
    exists(`study WHERE study.source_id = ${alias}.id AND study.published`),
    exists(
      `open_question LEFT JOIN project asking ON asking.id = open_question.project_id
       WHERE open_question.source_id = ${alias}.id AND asking.state IS DISTINCT FROM 'DRAFT'`,
    ),
    exists(
      `open_question_answer JOIN open_question ON open_question.id = open_question_answer.question_id
       LEFT JOIN project asking ON asking.id = open_question.project_id
       WHERE open_question_answer.source_id = ${alias}.id AND asking.state IS DISTINCT FROM 'DRAFT'`,
    ),
  );
  if (isCurator(viewer)) return { text: () => 'TRUE', values: [] };
  if (viewer.personId === null) return uses;
  const own: Condition = {
    text: (first) => `${alias}.created_by_id = $${first}`,
    values: [viewer.personId],
  };
  return anyOf(own, uses);
}
