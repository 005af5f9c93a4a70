import { Injectable } from '@nestjs/common';
import { Rejection } from '@pis/core';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { hashOf } from './secret.js';
import { TooManyAttempts } from './sign-in.rejections.js';

const quarter = 15 * 60;

/** What is counted, and how often it may be done by or for the same one, in a span of seconds. */
const attemptLimits = {
  signInByEmail: { points: 5, duration: quarter },
  signInByClient: { points: 30, duration: quarter },
  redeemByClient: { points: 100, duration: quarter },
  inviteByPerson: { points: 30, duration: 60 * 60 },
  contactByPerson: { points: 10, duration: 60 * 60 },
  // A page of what is like a text is seven questions: forty texts in a quarter of an hour.
  likenessByClient: { points: 280, duration: quarter },
  // One for each page of a lesson or project that is read.
  relatedByClient: { points: 600, duration: quarter },
  // Reading a file takes a process of its own.
  fileByClient: { points: 40, duration: quarter },
} as const;

export type Attempt = keyof typeof attemptLimits;

/** Counts what must not be tried without end. The counters stand in the database, for all processes. */
@Injectable()
export class Attempts {
  private readonly limiters: Record<Attempt, RateLimiterPostgres>;

  constructor(dataSource: DataSource) {
    const limiter = (attempt: Attempt): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix: attempt,
        // One of them removes what is over for all.
        clearExpiredByTimeout: attempt === 'signInByClient',
        ...attemptLimits[attempt],
      });
    this.limiters = {
      signInByEmail: limiter('signInByEmail'),
      signInByClient: limiter('signInByClient'),
      redeemByClient: limiter('redeemByClient'),
      inviteByPerson: limiter('inviteByPerson'),
      contactByPerson: limiter('contactByPerson'),
      likenessByClient: limiter('likenessByClient'),
      relatedByClient: limiter('relatedByClient'),
      fileByClient: limiter('fileByClient'),
    };
  }

  /**
   * Counts one attempt, outside any transaction, so that it stays counted when the work fails.
   * @param key who tries, or whom it is for; stored as a hash
   * @throws Rejection with TooManyAttempts
   */
  async count(attempt: Attempt, key: string): Promise<void> {
    try {
      await this.limiters[attempt].consume(hashOf(key).toString('base64url'));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new Rejection(new TooManyAttempts(Math.max(1, Math.ceil(error.msBeforeNext / 1000))));
    }
  }
}
