import type { SignedInViewer } from '../features/account/use-viewer';
import type { OwnProject } from '../features/lessons/project-picker';

/** The projects the viewer is a member of, as fields offer them. */
export const ownProjectsOf = ({ memberships }: SignedInViewer): OwnProject[] =>
  memberships.map(({ project }) => ({
    id: project.id,
    slug: project.slug,
    label: project.title,
    published: project.state === 'PUBLISHED',
  }));
