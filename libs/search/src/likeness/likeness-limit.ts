import { Injectable } from '@nestjs/common';
import { Attempts, clientKey } from '@pis/accounts';
import type { RequestContext } from '@pis/core';

/** Likeness is the dearest thing a reader may ask: how often is counted by person, else by address. */
@Injectable()
export class LikenessLimit {
  constructor(private readonly attempts: Attempts) {}

  /** @throws Rejection with TooManyAttempts */
  count(ctx: RequestContext): Promise<void> {
    const { viewer, browser } = ctx;
    return this.attempts.count(
      'likenessByClient',
      viewer.personId ?? clientKey(browser?.address ?? ''),
    );
  }
}
