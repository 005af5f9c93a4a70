import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';

/** Works on events of some topics. Told ids only; it reads the rows again, so a repeat is harmless. */
export interface OutboxConsumer {
  readonly topics: readonly string[];
  /** Throws when the work could not be done; all of the batch is then tried again, one by one. */
  consume(events: readonly ClaimedEvent[], manager: EntityManager): Promise<void>;
}

export interface ClaimedEvent {
  id: string;
  topic: string;
  subject: string;
  attempts: number;
}

const batchSize = 200;
const attemptsBeforeParking = 8;

/**
 * Empties the outbox: claims rows with SKIP LOCKED, hands them to the consumer of their topic, and
 * deletes them in the same transaction, so that a death in the middle leaves them to be done again.
 */
export class OutboxDrainer {
  private readonly logger = new Logger('Outbox');
  private readonly consumers = new Map<string, OutboxConsumer>();

  constructor(
    private readonly dataSource: DataSource,
    consumers: readonly OutboxConsumer[],
  ) {
    for (const consumer of consumers) {
      for (const topic of consumer.topics) this.consumers.set(topic, consumer);
    }
  }

  /** Works until nothing is waiting. Returns how many events were done. */
  async drain(): Promise<number> {
    let done = 0;
    for (;;) {
      const batch = await this.batch(batchSize);
      done += batch.done;
      if (batch.claimed === 0) return done;
    }
  }

  private async batch(size: number): Promise<{ claimed: number; done: number }> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const events = await this.claim(manager, size);
        await this.hand(events, manager);
        await this.forget(manager, events);
        return { claimed: events.length, done: events.length };
      });
    } catch (error) {
      if (size > 1) return this.batch(1); // one bad event must not hold up the others
      return this.postpone(error);
    }
  }

  private async claim(manager: EntityManager, size: number): Promise<ClaimedEvent[]> {
    const events: ClaimedEvent[] = await manager.query(
      `SELECT id, topic, subject, attempts FROM outbox
       WHERE parked_at IS NULL AND available_at <= now() AND topic = ANY($2)
       ORDER BY lane, sequence LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [size, [...this.consumers.keys()]],
    );
    return events;
  }

  private async hand(events: readonly ClaimedEvent[], manager: EntityManager): Promise<void> {
    const byConsumer = new Map<OutboxConsumer, ClaimedEvent[]>();
    for (const event of events) {
      const consumer = this.consumers.get(event.topic);
      if (consumer) byConsumer.set(consumer, [...(byConsumer.get(consumer) ?? []), event]);
    }
    for (const [consumer, own] of byConsumer) await consumer.consume(own, manager);
  }

  private async forget(manager: EntityManager, events: readonly ClaimedEvent[]): Promise<void> {
    if (events.length === 0) return;
    await manager.query('DELETE FROM outbox WHERE id = ANY($1)', [events.map(({ id }) => id)]);
  }

  /** The next event failed: it waits longer each time, and is parked when it failed too often. */
  private async postpone(error: unknown): Promise<{ claimed: number; done: number }> {
    const reason = error instanceof Error ? error.message : String(error);
    const postponed = await this.dataSource.transaction(async (manager) => {
      const [event] = await this.claim(manager, 1);
      if (!event) return null;
      const attempts = event.attempts + 1;
      const parked = attempts >= attemptsBeforeParking;
      await manager.query(
        `UPDATE outbox SET attempts = $2, last_error = $3,
           available_at = now() + make_interval(secs => $4),
           parked_at = CASE WHEN $5 THEN now() END
         WHERE id = $1`,
        [event.id, attempts, reason.slice(0, 2000), Math.min(2 ** attempts, 600), parked],
      );
      return { ...event, parked };
    });
    if (postponed) {
      this.logger.error(
        `${postponed.topic} ${postponed.subject} ${postponed.parked ? 'parked' : 'postponed'}: ${reason}`,
      );
    }
    return { claimed: postponed ? 1 : 0, done: 0 };
  }
}
