import { Inject, Injectable } from '@nestjs/common';
import { limits } from '@pis/contract';
import { CONFIG, type Config, Rejection, type RequestContext } from '@pis/core';
import { localMailPageOf } from '../mail/mail-delivery.js';
import { MAILER, type Mailer } from '../mail/mail.js';
import { signInMail } from '../mail/sign-in-mail.js';
import { PeopleService } from '../people/people.service.js';
import { Person } from '../people/person.entity.js';
import { SignedInPerson } from '../people/signed-in-person.js';
import { Attempts } from './attempts.js';
import { clientKey } from './client-key.js';
import { readCookie, writeCookie } from './cookies.js';
import { isSecret, newSecret } from './secret.js';
import { SessionsService } from './sessions.service.js';
import type { RequestSignInInput } from './sign-in.inputs.js';
import { addSignInLink, problemOf, signInAddress, consumeSignInLink } from './sign-in-links.js';
import { SignInLinkNotValid } from './sign-in.rejections.js';
import { SignedIn, SignInRequested } from './sign-in.results.js';

/** Signing in by a mailed link. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MAILER) private readonly mailer: Mailer,
    private readonly attempts: Attempts,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Mails a link to an address, known or not: whoever holds the address may sign up.
   * @throws Rejection with TooManyAttempts
   * @throws MailNotSent
   */
  async request(
    ctx: RequestContext,
    { email, returnTo, language }: RequestSignInInput,
  ): Promise<SignInRequested> {
    await this.attempts.count('signInByClient', clientKey(ctx.browser?.address ?? ''));
    await this.attempts.count('signInByEmail', email);
    const browser = this.markBrowser(ctx);
    const { person, token } = await ctx.transaction(async (tx) => {
      const person = await this.people.withEmail(tx, email, { language });
      const link = { personId: person.id, browser, returnTo: returnTo ?? null };
      return { person, token: await addSignInLink(tx, link) };
    });
    const address = signInAddress(this.config.baseUrl, token);
    await this.mailer.send(signInMail(person.email ?? email, language ?? person.language, address));
    return new SignInRequested(email, localMailPageOf(this.config));
  }

  /**
   * Uses a link up and begins a session.
   * @throws Rejection with SignInLinkNotValid or TooManyAttempts
   */
  async redeem(ctx: RequestContext, token: string): Promise<SignedIn> {
    await this.attempts.count('redeemByClient', clientKey(ctx.browser?.address ?? ''));
    const { session, signedIn } = await ctx.transaction(async (tx) => {
      const link = await consumeSignInLink(tx, token, readCookie(ctx.browser, 'browser'));
      if (!link) throw new Rejection(new SignInLinkNotValid(await problemOf(tx, token)));
      const person = await this.verified(tx, link.personId);
      return {
        session: await this.sessions.start(tx, person.id),
        signedIn: new SignedIn(SignedInPerson.of(person), link.returnTo),
      };
    });
    this.sessions.handOver(ctx, session);
    return signedIn;
  }

  /** The person, whose address is proven by the link. */
  private async verified(tx: RequestContext, personId: string): Promise<Person> {
    await tx.sql(
      'verify_person',
      'UPDATE person SET verified_at = now() WHERE id = $1 AND verified_at IS NULL',
      [personId],
    );
    return tx.manager.findOneByOrFail(Person, { id: personId });
  }

  /** What ties the link to this browser: the value its cookie has, else a new one. */
  private markBrowser(ctx: RequestContext): string {
    const known = readCookie(ctx.browser, 'browser');
    const value = isSecret(known) ? known : newSecret();
    writeCookie(ctx.browser, 'browser', value, limits.signInLinkMinutes * 60);
    return value;
  }
}
