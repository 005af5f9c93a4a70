import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
import { Person } from '../people/person.entity.js';
import { SignedInPerson } from '../people/signed-in-person.js';
import { RolesService } from '../roles/roles.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SignedIn } from '../sessions/sign-in.results.js';
import { addDemoPerson, type DemoRole } from './demo-people.js';

/** Signing in as somebody made up, on one's own machine. */
@Injectable()
export class TryAsService {
  constructor(
    private readonly roles: RolesService,
    private readonly sessions: SessionsService,
  ) {}

  /** Begins a session as the made-up person of a role, who is added when it is the first time. */
  async signIn(ctx: RequestContext, role: DemoRole): Promise<SignedIn> {
    const { session, person } = await ctx.transaction(async (tx) => {
      const { id, globalRole } = await addDemoPerson(tx, role);
      if (globalRole) await this.roles.grant(tx, id, globalRole, 'tryAs');
      return {
        person: await tx.manager.findOneByOrFail(Person, { id }),
        session: await this.sessions.start(tx, id),
      };
    });
    this.sessions.handOver(ctx, session);
    return new SignedIn(SignedInPerson.of(person), null);
  }
}
