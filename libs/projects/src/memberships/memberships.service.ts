import { Inject, Injectable } from '@nestjs/common';
import { Attempts, MAILER, type Mailer, normalisedEmail, PeopleService } from '@pis/accounts';
import {
  CONFIG,
  type Config,
  isId,
  type MemberRole,
  NotFound,
  Rejection,
  type RequestContext,
  type Viewer,
} from '@pis/core';
import { Project } from '../projects/project.entity.js';
import { canManageMembers } from '../projects/project.policy.js';
import { AlreadyThere } from '../projects/project.rejections.js';
import { auditDeed, changedProject, projectToChange } from '../projects/project-access.js';
import { invitationMail } from './invitation-mail.js';
import type { InviteToProjectInput } from './member.inputs.js';
import { LastOwner } from './member.rejections.js';
import { Invited } from './member.results.js';
import { ProjectMember } from './project-member.entity.js';

/** Who works in a project, and who belongs to an organisation. */
@Injectable()
export class MembershipsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MAILER) private readonly mailer: Mailer,
    private readonly attempts: Attempts,
    private readonly people: PeopleService,
  ) {}

  /** What a person's rights in projects and organisations rest on. One statement. */
  async of(
    ctx: RequestContext,
    personId: string,
  ): Promise<Pick<Viewer, 'memberships' | 'organisationIds'>> {
    const rows = await ctx.sql<{ kind: 'organisation' | MemberRole; id: string }>(
      'memberships_of_person',
      `SELECT role AS kind, project_id AS id FROM project_member WHERE person_id = $1
       UNION ALL
       SELECT 'organisation', organisation_id FROM organisation_member WHERE person_id = $1`,
      [personId],
    );
    const memberships = new Map<string, MemberRole>();
    const organisationIds = new Set<string>();
    for (const { kind, id } of rows) {
      if (kind === 'organisation') organisationIds.add(id);
      else memberships.set(id, kind);
    }
    return { memberships, organisationIds };
  }

  /**
   * Makes whoever has the address a member, and mails them.
   * @throws Rejection with AlreadyThere (its id is the person's) or TooManyAttempts
   * @throws MailNotSent: then nobody was made a member
   */
  async invite(ctx: RequestContext, input: InviteToProjectInput): Promise<Invited> {
    const project = await projectToChange(ctx, input.projectId, canManageMembers);
    await this.attempts.count('inviteByPerson', ctx.viewer.personId ?? '');
    const email = normalisedEmail(input.email);
    const person = await ctx.transaction(async (tx) => {
      const person = await this.people.withEmail(tx, email, { language: input.language });
      const added = await tx.sql(
        'add_member',
        `INSERT INTO project_member (project_id, person_id, role) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING role`,
        [project.id, person.id, input.role],
      );
      if (added.length === 0) throw new Rejection(new AlreadyThere(person.id));
      await auditDeed(tx, project, 'member.invited');
      return person;
    });
    try {
      await this.mailer.send(
        invitationMail({
          to: email,
          language: input.language ?? person.language,
          role: input.role,
          title: project.title,
          link: `${this.config.baseUrl}/logga-in?till=${encodeURIComponent(`/projekt/${project.slug}`)}`,
        }),
      );
    } catch (error) {
      // Else a second try would only hear that the person is a member.
      await ctx.manager.delete(ProjectMember, { projectId: project.id, personId: person.id });
      throw error;
    }
    return Invited.to(project, email);
  }

  /** @throws Rejection with LastOwner */
  async remove(ctx: RequestContext, projectId: string, personId: string): Promise<Project> {
    const project = await projectToChange(ctx, projectId, canManageMembers);
    if (!isId(personId)) throw new NotFound('The member');
    return ctx.transaction(async (tx) => {
      // Held, so that two owners cannot remove each other.
      const owners = await tx.sql<{ id: string }>(
        'owners_of_project',
        `SELECT person_id AS id FROM project_member
         WHERE project_id = $1 AND role = 'OWNER' ORDER BY person_id FOR UPDATE`,
        [project.id],
      );
      if (owners.length === 1 && owners[0]?.id === personId.toLowerCase()) {
        throw new Rejection(new LastOwner());
      }
      const { affected } = await tx.manager.delete(ProjectMember, {
        projectId: project.id,
        personId,
      });
      if (affected !== 1) throw new NotFound('The member');
      await auditDeed(tx, project, 'member.removed');
      return changedProject(tx, project.id);
    });
  }
}
