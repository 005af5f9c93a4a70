import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { RequestContext } from '../context/request-context.js';
import { nobody } from '../context/viewer.js';
import { newId } from '../database/ids.js';
import { type Lane, lane } from './outbox.js';

export interface ClaimedEvent {
  id: string;
  topic: string;
  subject: string;
  attempts: number;
  lane: Lane;
}

/** Works on events of some topics. Told ids only; it reads the rows again, so a repeat is harmless. */
export interface OutboxConsumer {
  readonly topics: readonly string[];
  /**
   * Held in the database while it works: two processes that did this consumer's work at once could
   * put what they read in the wrong order.
   */
  readonly lock: number;
  /**
   * Throws when the work could not be done: then nothing of it is kept, and smaller batches are tried
   * until the event at fault stands alone.
   */
  consume(tx: RequestContext, events: readonly ClaimedEvent[]): Promise<void>;
}

/** Done at once: few of those that somebody waits for, more of the rest. */
const batchSize = 200;
const bulkBatchSize = 500;
const attemptsBeforeParking = 8;
const longestWaitSeconds = 600;

const waiting = 'parked_at IS NULL AND available_at <= now()';

/**
 * Empties the outbox: claims rows, hands them to the consumer of their topic, and deletes them in
 * the same transaction, so that a death in the middle leaves them to be done again. What must
 * disappear goes first, in every batch anew.
 */
export class OutboxDrainer {
  private readonly logger = new Logger('Outbox');

  constructor(
    private readonly dataSource: DataSource,
    private readonly consumers: readonly OutboxConsumer[],
  ) {
    const topics = consumers.flatMap((consumer) => consumer.topics);
    const twice = topics.find((topic, position) => topics.indexOf(topic) !== position);
    if (twice) throw new Error(`Two consumers want ${twice}, and each event is given once`);
  }

  /**
   * Works until nothing is waiting. Returns how many events were done.
   * @throws when the database does not answer; what was claimed is then still there.
   */
  async drain(): Promise<number> {
    let done = 0;
    for (const consumer of this.consumers) {
      for (let batch = await this.batch(consumer); batch.claimed > 0;) {
        done += batch.done;
        batch = await this.batch(consumer);
      }
    }
    return done;
  }

  private async batch(consumer: OutboxConsumer): Promise<{ claimed: number; done: number }> {
    const claimed: ClaimedEvent[] = [];
    const next = async (tx: RequestContext): Promise<ClaimedEvent[]> => {
      const events = await this.claim(tx, `topic = ANY($1)`, consumer.topics);
      claimed.push(...events);
      return events;
    };
    try {
      const done = await this.work(consumer, next);
      return { claimed: claimed.length, done };
    } catch (error) {
      if (claimed.length === 0) throw error; // the database, not an event
      return { claimed: claimed.length, done: await this.narrow(consumer, claimed, error) };
    }
  }

  /** Claims, does and forgets events in one transaction. */
  private work(
    consumer: OutboxConsumer,
    claim: (tx: RequestContext) => Promise<ClaimedEvent[]>,
  ): Promise<number> {
    return this.context().transaction(async (tx) => {
      await tx.sql('outbox_lock', 'SELECT pg_advisory_xact_lock($1)', [consumer.lock]);
      const events = await claim(tx);
      if (events.length === 0) return 0;
      await consumer.consume(tx, events);
      await tx.sql('outbox_forget', 'DELETE FROM outbox WHERE id = ANY($1::uuid[])', [
        events.map(({ id }) => id),
      ]);
      return events.length;
    });
  }

  /** Some of these events failed together: halves are tried until those at fault stand alone. */
  private async narrow(
    consumer: OutboxConsumer,
    events: readonly ClaimedEvent[],
    error: unknown,
  ): Promise<number> {
    const [first] = events;
    if (first && events.length === 1) {
      await this.postpone(first, error);
      return 0;
    }
    const middle = Math.ceil(events.length / 2);
    let done = 0;
    for (const half of [events.slice(0, middle), events.slice(middle)]) {
      const ids = half.map(({ id }) => id);
      try {
        done += await this.work(consumer, (tx) => this.claim(tx, 'id = ANY($1::uuid[])', ids));
      } catch (narrower) {
        done += await this.narrow(consumer, half, narrower);
      }
    }
    return done;
  }

  private claim(
    tx: RequestContext,
    which: string,
    values: readonly string[],
  ): Promise<ClaimedEvent[]> {
    return tx.sql<ClaimedEvent>(
      'outbox_claim',
      `SELECT id, topic, subject, attempts, lane FROM outbox WHERE ${waiting} AND ${which}
       ORDER BY lane, sequence LIMIT CASE
         WHEN EXISTS (SELECT FROM outbox WHERE ${waiting} AND lane < ${lane.bulk})
         THEN ${batchSize} ELSE ${bulkBatchSize} END
       FOR UPDATE SKIP LOCKED`,
      [values],
    );
  }

  /** It waits longer each time, and is parked when it failed too often: then it needs a person. */
  private async postpone(event: ClaimedEvent, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const attempts = event.attempts + 1;
    const parked = attempts >= attemptsBeforeParking;
    await this.context().sql(
      'outbox_postpone',
      `UPDATE outbox SET attempts = $2, last_error = $3,
         available_at = now() + make_interval(secs => $4),
         parked_at = CASE WHEN $5 THEN now() END
       WHERE id = $1`,
      [
        event.id,
        attempts,
        reason.slice(0, 2000),
        Math.min(2 ** attempts, longestWaitSeconds),
        parked,
      ],
    );
    this.logger.error(
      `${event.topic} ${event.subject} ${parked ? 'parked' : 'postponed'}: ${reason}`,
    );
  }

  private context(): RequestContext {
    return RequestContext.of(this.dataSource, { viewer: nobody, requestId: newId() });
  }
}
