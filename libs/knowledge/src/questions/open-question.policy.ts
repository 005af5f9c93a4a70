import { allOf, type Condition, type Viewer } from '@pis/core';
import { visibleProjects } from '@pis/projects';

/**
 * The open questions a viewer may read, of the table under `alias`: those of the network, and those
 * of a project that the viewer may see.
 */
export function visibleQuestions(viewer: Viewer, alias = 'q'): Condition {
  const conditions = [visibleProjects(viewer, 'question_project')];
  const { values } = allOf(conditions);
  return {
    text: (first) => `${alias}.project_id IS NULL OR EXISTS (
      SELECT FROM project question_project
      WHERE question_project.id = ${alias}.project_id AND ${allOf(conditions, first).text})`,
    values,
  };
}
