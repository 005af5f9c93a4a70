import { Person } from '@pis/accounts';
import { asEntities, columnsOf, groupedByKey, type LoaderDef, type MemberRole } from '@pis/core';
import { Organisation } from '../organisations/organisation.entity.js';
import { Project } from '../projects/project.entity.js';
import type { ProjectMembership } from './membership.js';

/** A member with everything that is stored of the person; who may see what is for the caller. */
export type StoredMember = Person & { projectId: string; role: MemberRole };

/** The members of a project: owners first, then by name. */
export const membersByProject: LoaderDef<string, StoredMember[]> = {
  name: 'membersByProject',
  async batch(ctx, ids) {
    const rows = await ctx.sql<StoredMember>(
      'members_by_project',
      `SELECT m.project_id AS "projectId", m.role, ${columnsOf(Person, 'person')}
       FROM project_member m JOIN person ON person.id = m.person_id
       WHERE m.project_id = ANY($1::uuid[])
       ORDER BY m.role DESC, person.name COLLATE "sv-x-icu" NULLS LAST, m.since, person.id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Person, rows), ({ projectId }) => projectId);
  },
};

/**
 * The projects a person is a member of, by title. Reads past the predicate: one's own projects are
 * one's to see in any state, and right after a sign-in the request's viewer is still nobody.
 */
export const membershipsByPerson: LoaderDef<string, ProjectMembership[]> = {
  name: 'membershipsByPerson',
  async batch(ctx, personIds) {
    const rows = await ctx.sql<Project & { personId: string; role: MemberRole }>(
      'memberships_by_person',
      `SELECT m.person_id AS "personId", m.role, ${columnsOf(Project, 'p')}
       FROM project_member m JOIN project p ON p.id = m.project_id
       WHERE m.person_id = ANY($1::uuid[]) ORDER BY p.title, p.id`,
      [personIds],
    );
    const memberships = asEntities(Project, rows);
    return groupedByKey(personIds, memberships, ({ personId }) => personId).map((group) =>
      group.map((project) => ({ project, role: project.role })),
    );
  },
};

/** The organisations a person belongs to, by name. */
export const organisationsByPerson: LoaderDef<string, Organisation[]> = {
  name: 'organisationsByPerson',
  async batch(ctx, personIds) {
    const rows = await ctx.sql<Organisation & { personId: string }>(
      'organisations_by_person',
      `SELECT m.person_id AS "personId", ${columnsOf(Organisation, 'o')}
       FROM organisation_member m JOIN organisation o ON o.id = m.organisation_id
       WHERE m.person_id = ANY($1::uuid[]) ORDER BY o.name, o.id`,
      [personIds],
    );
    return groupedByKey(personIds, asEntities(Organisation, rows), ({ personId }) => personId);
  },
};
