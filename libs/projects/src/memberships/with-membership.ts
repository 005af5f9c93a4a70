import type { MemberRole, Viewer } from '@pis/core';

/** The viewer with a membership that came about during the request. */
export const withMembership = (viewer: Viewer, projectId: string, role: MemberRole): Viewer => ({
  ...viewer,
  memberships: new Map(viewer.memberships).set(projectId, role),
});
