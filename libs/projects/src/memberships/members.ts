import type { Viewer } from '@pis/core';
import type { Project } from '../projects/project.entity.js';
import { canSeeMemberEmails, canSeeMembers } from '../projects/project.policy.js';
import type { StoredMember } from './membership.loaders.js';
import type { MemberOfProject } from './membership.js';

/**
 * The members of a project as the viewer may see them. Readers see those who have proven their
 * address and said that they may be asked; nobody learns from a project who was invited.
 */
export function membersSeenBy(
  viewer: Viewer,
  project: Pick<Project, 'id'>,
  members: readonly StoredMember[],
): MemberOfProject[] {
  const all = canSeeMembers(viewer, project);
  const emails = canSeeMemberEmails(viewer, project);
  return members
    .filter((person) => all || (person.contactable && person.verifiedAt !== null))
    .map((person) => ({ person, role: person.role, email: emails ? person.email : null }));
}
