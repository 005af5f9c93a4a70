import type { SampleProject } from './sample-content.types.js';
import type { ProjectKey } from './sample-ids.js';
import { gavleborgProjects } from './projects-gavleborg.js';
import { kronobergProjects } from './projects-kronoberg.js';
import { learningProjects } from './projects-learning.js';

/**
 * Every project the texts name. Where a text does not tell the kind, it is IMPLEMENTATION: PROGRAMME
 * and NETWORK would keep a project out of its family.
 */
export const projects: Record<ProjectKey, SampleProject> = {
  ...kronobergProjects,
  ...gavleborgProjects,
  ...learningProjects,
};
