import { Inject, Injectable } from '@nestjs/common';
import { Attempts, MAILER, type Mailer } from '@pis/accounts';
import { BadInput, CONFIG, type Config, NotFound, Rejection, type RequestContext } from '@pis/core';
import { membersByProject, type StoredMember } from '../memberships/membership.loaders.js';
import type { Project } from '../projects/project.entity.js';
import { canContactFrom } from '../projects/project.policy.js';
import { projectToChange, visibleProject } from '../projects/project-access.js';
import { contactMail } from './contact-mail.js';
import type { ContactProjectInput } from './contact.inputs.js';
import { ContactSent, NoWayToAnswer, TakesNoContact } from './contact.results.js';

type Reader = Pick<StoredMember, 'id' | 'language'> & { readonly email: string };

/** Owners who have proven their address and said that others may contact them. */
const whoTakesContact = (members: readonly StoredMember[]): Reader[] =>
  members.flatMap(({ id, email, language, role, contactable, verifiedAt }) =>
    role === 'OWNER' && contactable && verifiedAt !== null && email
      ? [{ id, email, language }]
      : [],
  );

/** Mail from one project to another. Neither learns an address of the other that it did not give. */
@Injectable()
export class ContactService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MAILER) private readonly mailer: Mailer,
    private readonly attempts: Attempts,
  ) {}

  /** Whether somebody would read it: of a published project alone. */
  async isTakenBy(ctx: RequestContext, project: Pick<Project, 'id' | 'state'>): Promise<boolean> {
    const members = await ctx.load(membersByProject, project.id);
    return project.state === 'PUBLISHED' && whoTakesContact(members).length > 0;
  }

  /**
   * Mails the owners of a project who said that they may be contacted, one mail each. It is sent at
   * once and never stored, so that a failure is the sender's to see.
   * @throws Rejection with TakesNoContact, NoWayToAnswer or TooManyAttempts
   * @throws MailNotSent when no owner's mail was taken
   */
  async contact(ctx: RequestContext, input: ContactProjectInput): Promise<ContactSent> {
    const own = await projectToChange(ctx, input.fromProjectId, canContactFrom);
    const other = await visibleProject(ctx, input.toProjectId);
    if (other.state !== 'PUBLISHED') throw new NotFound('The project');
    if (other.id === own.id) throw new BadInput('toProjectId', 'Name another project.');
    const readers = whoTakesContact(await ctx.load(membersByProject, other.id)).filter(
      ({ id }) => id !== ctx.viewer.personId,
    );
    if (readers.length === 0) throw new Rejection(new TakesNoContact());
    if (!input.showEmail && !(await this.isTakenBy(ctx, own))) {
      throw new Rejection(new NoWayToAnswer());
    }
    await this.attempts.count('contactByPerson', ctx.viewer.personId ?? '');
    await this.send(await this.letter(ctx, input, own, other), readers);
    return ContactSent.to(other);
  }

  private async letter(
    ctx: RequestContext,
    { subject, message, showEmail }: ContactProjectInput,
    own: Project,
    other: Project,
  ) {
    const members = await ctx.load(membersByProject, own.id);
    const sender = members.find(({ id }) => id === ctx.viewer.personId);
    return {
      name: sender?.name ?? null,
      from: own.title,
      about: other.title,
      subject,
      message,
      link: `${this.config.baseUrl}/projekt/${other.slug}/kontakt/${own.slug}`,
      replyTo: (showEmail && sender?.email) || null,
    };
  }

  /** One who is reached is enough: a second try would mail them twice. */
  private async send(
    letter: Omit<Parameters<typeof contactMail>[0], 'to' | 'language'>,
    readers: readonly Reader[],
  ): Promise<void> {
    const sent = await Promise.allSettled(
      readers.map(({ email, language }) =>
        this.mailer.send(contactMail({ ...letter, to: email, language })),
      ),
    );
    const [first] = sent;
    if (first?.status === 'rejected' && sent.every(({ status }) => status === 'rejected')) {
      throw first.reason;
    }
  }
}
