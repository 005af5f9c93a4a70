import { type INestApplicationContext, Logger, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '@pis/core';
import { Delivery } from '@pis/search';
import { DataSource } from 'typeorm';
import { BackgroundWork } from './background-work.js';
import { Rounds } from './rounds.js';
import { WorkerModule } from './worker.module.js';

/** Between two looks for what has to be sent to Meilisearch, milliseconds. */
const deliveryPause = 100;

/** The running background process. */
export class Worker {
  constructor(
    private readonly application: INestApplicationContext,
    private readonly rounds: Rounds,
    private readonly deliveries: Rounds,
  ) {}

  /** Resolves when everything that waited at the call is done. @throws when it could not be done now. */
  async drain(): Promise<void> {
    await this.rounds.now();
    await this.deliveries.now();
  }

  /** Ends the rounds under way, then lets the database go. */
  async stop(): Promise<void> {
    await Promise.all([this.rounds.stop(), this.deliveries.stop()]);
    await this.application.close();
  }
}

async function requireTables(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ outbox: string | null; docs: string | null }[]>(
    `SELECT to_regclass('public.outbox') AS outbox, to_regclass('public.search_doc') AS docs`,
  );
  if (row?.outbox && row.docs) return;
  throw new Error('The database has not been migrated. Run dist/apps/api/migrate.js first.');
}

/**
 * Starts the background process: what happened goes into the search index, for as long as it runs.
 * @throws Error in words when the database does not answer or is not migrated.
 */
export async function startWorker(config: Config, logger: LoggerService): Promise<Worker> {
  const application = await NestFactory.createApplicationContext(WorkerModule.of(config), {
    logger,
    abortOnError: false,
  });
  await requireTables(application.get(DataSource));
  const log = new Logger('Worker');
  const rounds = new Rounds(
    () => application.get(BackgroundWork).doAll(),
    (error, wait) => {
      const reason = error instanceof Error ? error.message : String(error);
      log.error(`a round failed and is tried again in ${wait} ms: ${reason}`);
    },
  );
  // Apart from the others: nothing waits for Meilisearch.
  const delivery = application.get(Delivery);
  const deliveries = new Rounds(
    () => delivery.deliver(),
    (error, wait) => {
      const reason = delivery.reasonOf(error);
      log.warn(`nothing was sent to Meilisearch, tried again in ${wait} ms: ${reason}`);
    },
    deliveryPause,
  );
  rounds.start();
  deliveries.start();
  return new Worker(application, rounds, deliveries);
}
