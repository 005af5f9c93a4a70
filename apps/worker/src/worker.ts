import { type INestApplicationContext, Logger, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '@pis/core';
import { DataSource } from 'typeorm';
import { BackgroundWork } from './background-work.js';
import { Rounds } from './rounds.js';
import { WorkerModule } from './worker.module.js';

/** The running background process. */
export class Worker {
  constructor(
    private readonly application: INestApplicationContext,
    private readonly rounds: Rounds,
  ) {}

  /** Resolves when everything that waited at the call is done. @throws when it could not be done now. */
  drain(): Promise<void> {
    return this.rounds.now();
  }

  /** Ends the round under way, then lets the database go. */
  async stop(): Promise<void> {
    await this.rounds.stop();
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
  rounds.start();
  return new Worker(application, rounds);
}
