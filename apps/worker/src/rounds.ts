/** Between two rounds, so that what is published is found at once, milliseconds. */
const standardPause = 250;

/** Between rounds that fail, doubled each time, milliseconds. */
const longestPause = 10_000;

/**
 * Does the same work again and again, one round at a time. A round that fails is told and tried
 * again later: the database may be away, and it comes back.
 */
export class Rounds {
  private current: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private failures = 0;
  private stopped = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown, retryInMilliseconds: number) => void,
    private readonly pause = standardPause,
  ) {}

  start(): void {
    this.after(0);
  }

  /** A whole round that begins now: what was there before the call is done when it resolves. */
  now(): Promise<void> {
    const round = this.current.then(() => this.work());
    this.current = round.catch(() => undefined);
    return round;
  }

  /** No round begins any more; resolves when the one under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.current;
  }

  private after(milliseconds: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.round(), milliseconds);
  }

  private async round(): Promise<void> {
    try {
      await this.now();
      this.failures = 0;
      this.after(this.pause);
    } catch (error) {
      this.failures += 1;
      const wait = Math.min(this.pause * 2 ** this.failures, longestPause);
      this.failed(error, wait);
      this.after(wait);
    }
  }
}
