import { Injectable } from '@nestjs/common';
import { Attempts, clientKey } from '@pis/accounts';
import type { RequestContext } from '@pis/core';

const asker = ({ viewer, browser }: RequestContext): string =>
  viewer.personId ?? clientKey(browser?.address ?? '');

/** Likeness is the dearest thing a reader may ask: how often is counted by person, else by address. */
@Injectable()
export class LikenessLimit {
  constructor(private readonly attempts: Attempts) {}

  /** @throws Rejection with TooManyAttempts */
  count(ctx: RequestContext): Promise<void> {
    return this.attempts.count('likenessByClient', asker(ctx));
  }

  /**
   * What a page asks by itself is counted apart: whoever reads much may still ask with an idea.
   * @throws Rejection with TooManyAttempts
   */
  countRelated(ctx: RequestContext): Promise<void> {
    return this.attempts.count('relatedByClient', asker(ctx));
  }
}
