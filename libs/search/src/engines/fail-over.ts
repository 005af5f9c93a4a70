import { Logger } from '@nestjs/common';
import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ExponentialBackoff,
  handleWhen,
  type IBreaker,
} from 'cockatiel';
import { failureInWords, type FailureKind, failureOf } from './meilisearch/meilisearch-client.js';

/** So many failures within so many milliseconds, and it is asked no more for a while. */
const mostFailures = 5;
const within = 10_000;

/** Until it is tried again, milliseconds: longer each time that fails. */
const firstTry = 1_000;
const longestWait = 15_000;

/** Between two alarms of one kind, milliseconds. */
const alarmEvery = 60_000;

/** Opens at the fifth failure in ten seconds, whatever succeeds between. */
class RecentFailures implements IBreaker {
  state: unknown = null;
  private failures: number[] = [];

  success(state: CircuitState): void {
    if (state === CircuitState.HalfOpen) this.failures = [];
  }

  failure(): boolean {
    const now = performance.now();
    this.failures = [...this.failures.filter((at) => now - at < within), now];
    return this.failures.length >= mostFailures;
  }
}

/** What it is a failure of the engine to do; whatever else goes wrong is told to whoever asked. */
const failsOver = (error: unknown): boolean => {
  const failure = failureOf(error);
  return failure !== null && failure !== 'ours';
};

/**
 * Who answers when one may be silent: the first while it does, else the second. It is asked again by
 * itself: one request is let through, and if that is answered, all are.
 */
export class FailOver {
  private readonly logger = new Logger('Search');
  private readonly breaker: CircuitBreakerPolicy;
  private readonly alarms = new Map<FailureKind, number>();

  constructor() {
    this.breaker = circuitBreaker(handleWhen(failsOver), {
      halfOpenAfter: new ExponentialBackoff({ initialDelay: firstTry, maxDelay: longestWait }),
      breaker: new RecentFailures(),
    });
    this.breaker.onBreak(() => this.logger.warn('Meilisearch is silent: PostgreSQL answers'));
    this.breaker.onReset(() => this.logger.log('Meilisearch answers again'));
  }

  /** Whether the first one is asked at all now. */
  get isOpen(): boolean {
    return this.breaker.state === CircuitState.Open;
  }

  /** @throws what either throws that is no silence of the first */
  async ask<Answer>(
    first: () => Promise<Answer>,
    second: () => Promise<Answer>,
  ): Promise<{ answer: Answer; degraded: boolean }> {
    try {
      return { answer: await this.breaker.execute(first), degraded: false };
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) {
        if (!failsOver(error)) throw error;
        this.tell(error);
      }
      return { answer: await second(), degraded: true };
    }
  }

  private tell(error: unknown): void {
    const failure = failureOf(error) ?? 'silent';
    const now = performance.now();
    if (now - (this.alarms.get(failure) ?? -Infinity) < alarmEvery) return;
    this.alarms.set(failure, now);
    const reason = failureInWords(error);
    if (failure === 'silent') this.logger.warn(`Meilisearch did not answer: ${reason}`);
    else this.logger.error({ alarm: `search.engine-${failure}`, reason });
  }
}
