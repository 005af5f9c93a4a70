import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG, newId, nobody, RequestContext } from '@pis/core';
import { DataSource, type QueryRunner } from 'typeorm';
import { type IndexName, indexNames } from '../../engines/meilisearch/index-uids.js';
import {
  accessWith,
  failureInWords,
  failureOf,
} from '../../engines/meilisearch/meilisearch-client.js';
import { mapperVersion } from '../../engines/meilisearch/meilisearch-document.js';
import { MeilisearchIndexes } from '../../engines/meilisearch/meilisearch-indexes.js';
import { settingsHash, shortHash } from '../../engines/meilisearch/meilisearch-settings.js';
import {
  EngineTrouble,
  MeilisearchWriter,
  TaskFailed,
} from '../../engines/meilisearch/meilisearch-writer.js';
import { VocabularyHolder } from '../../vocabulary/vocabulary-holder.js';
import { indexVersion } from '../index-keeper.js';
import { deliveryFigures, forgetMeilisearch, type WaitingFigures } from './delivery-list.js';
import { IndexBuilder, type Progress } from './index-builder.js';
import { IndexWatch, type Unfit } from './index-watch.js';
import { Sender } from './sender.js';

/** One number for whoever sends what this database holds, so that two never do at once. */
const sendingLock = 7_246_303;

/** Between two looks whether the indexes are still ours, milliseconds. */
const lookEvery = 3_000;

/** Between two counts, and between two comparisons of everything, milliseconds. */
const countEvery = 300_000;
const compareEvery = 24 * 3600_000;

/** Tasks that may wait at the engine before we stop adding to them. */
const longestQueue = 20;

/** How an index of Meilisearch stands. */
export interface IndexStanding {
  readonly name: IndexName;
  readonly unfit: Unfit;
  readonly documents: number;
}

/** Whether the live index takes documents, although it may have to be built anew. */
const isOurs = (unfit: Unfit): boolean => unfit !== 'absent' && unfit !== 'foreign';

interface Parts {
  readonly writer: MeilisearchWriter;
  readonly indexes: MeilisearchIndexes;
  readonly sender: Sender;
  readonly builder: IndexBuilder;
  readonly watch: IndexWatch;
}

/**
 * Keeps Meilisearch at what the database holds. Everything it does can be broken off anywhere and is
 * then done again: what waits stands in the database until the engine has done it.
 */
@Injectable()
export class Delivery {
  private readonly parts: Parts | null;
  private looked = -Infinity;
  private counted = -Infinity;

  constructor(
    private readonly dataSource: DataSource,
    vocabulary: VocabularyHolder,
    @Inject(CONFIG) config: Config,
  ) {
    const { meilisearch } = config;
    if (meilisearch && !meilisearch.writeKey) {
      throw new Error('MEILI_URL is set and MEILI_WRITE_KEY is missing: npm run search -- setup');
    }
    this.parts = meilisearch?.writeKey
      ? this.made(accessWith(meilisearch, meilisearch.writeKey), vocabulary)
      : null;
  }

  get isConfigured(): boolean {
    return this.parts !== null;
  }

  private made(access: ReturnType<typeof accessWith>, vocabulary: VocabularyHolder): Parts {
    const context = (): RequestContext => this.context();
    const rules = shortHash(settingsHash, mapperVersion, indexVersion);
    const writer = new MeilisearchWriter(access);
    const indexes = new MeilisearchIndexes(access);
    const sender = new Sender(writer, vocabulary, rules, context);
    const builder = new IndexBuilder(writer, indexes, access.uids, sender, rules, context);
    const watch = new IndexWatch(indexes, access.uids, rules, context);
    return { writer, indexes, sender, builder, watch };
  }

  /**
   * Everything that is to be done now, once through; nothing where another process is at it.
   * @throws what the client throws when the engine is silent
   */
  async deliver(): Promise<void> {
    const { parts } = this;
    if (!parts) {
      if (this.looked === -Infinity) await forgetMeilisearch(this.context());
      this.looked = 0;
      return;
    }
    if (!(await this.isSomethingToDo())) return;
    await this.alone(async () => {
      try {
        if (this.isDue('looked', lookEvery)) await this.makeFit(parts);
        if ((await parts.writer.queued()) > longestQueue) {
          throw new EngineTrouble('The search engine has more to do than it can');
        }
        await parts.sender.sendAll();
        if (this.isDue('counted', countEvery)) await this.compareWhereDue(parts);
      } catch (error) {
        // Whatever it was, the indexes are looked at before anything is sent again.
        this.looked = -Infinity;
        throw error;
      }
    });
  }

  /** Why something could not be done, in words that may be logged. */
  reasonOf(error: unknown): string {
    if (error instanceof EngineTrouble || error instanceof TaskFailed) return error.message;
    if (failureOf(error)) return `Meilisearch: ${failureInWords(error)}`;
    return error instanceof Error ? error.message : String(error);
  }

  /** Builds every index anew and puts it in place; waits for another process that sends. */
  async rebuild(progress?: Progress): Promise<void> {
    const parts = this.required();
    await this.alone(async () => {
      for (const name of indexNames) {
        const unfit = await parts.watch.unfit(name);
        await parts.builder.build(name, isOurs(unfit), progress);
      }
    }, true);
  }

  /** Compares every document with the database and has what differs sent again. Gives how many did. */
  async verify(): Promise<ReadonlyMap<IndexName, number>> {
    const parts = this.required();
    const differed = new Map<IndexName, number>();
    await this.alone(async () => {
      await this.makeFit(parts);
      await parts.sender.sendAll();
      for (const name of indexNames) differed.set(name, await parts.watch.repair(name));
      await parts.sender.sendAll();
    }, true);
    return differed;
  }

  async standing(): Promise<IndexStanding[]> {
    const { watch, indexes, writer } = this.required();
    return Promise.all(
      indexNames.map(async (name) => {
        const unfit = await watch.unfit(name);
        const documents =
          unfit === 'absent' ? 0 : await indexes.count(writer.access.uids.live(name));
        return { name, unfit, documents };
      }),
    );
  }

  figures(): Promise<WaitingFigures> {
    return deliveryFigures(this.context());
  }

  /** Every index is there and ours afterwards. */
  private async makeFit({ watch, builder, sender, writer }: Parts): Promise<void> {
    const unfit = new Map<IndexName, Unfit>();
    for (const name of indexNames) unfit.set(name, await watch.unfit(name));
    const { uids } = writer.access;
    for (const [name, found] of unfit) {
      sender.targets.set(name, isOurs(found) ? [uids.live(name)] : []);
    }
    for (const [name, found] of unfit) {
      if (found !== null) await builder.build(name, isOurs(found));
    }
  }

  private async compareWhereDue({ watch }: Parts): Promise<void> {
    for (const name of indexNames) {
      const compared = (await watch.comparedAt(name))?.getTime() ?? 0;
      const isOld = Date.now() - compared > compareEvery;
      if (isOld || !(await watch.countsAgree(name))) await watch.repair(name);
    }
  }

  private isDue(what: 'looked' | 'counted', every: number): boolean {
    const now = performance.now();
    if (now - this[what] < every) return false;
    this[what] = now;
    return true;
  }

  private async isSomethingToDo(): Promise<boolean> {
    const now = performance.now();
    if (now - this.looked >= lookEvery || now - this.counted >= countEvery) return true;
    return (await this.figures()).waiting > 0;
  }

  /** Does the work while no other process can; the lock is the connection's, and goes with it. */
  private async alone(work: () => Promise<void>, wait = false): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    let taken = false;
    try {
      taken = await this.lock(runner, wait);
      if (!taken) return;
      this.required().sender.stillAlone = async () => {
        if (runner.isReleased) throw new Error('The connection that holds the lock is gone');
        await runner.query('SELECT 1');
      };
      await work();
    } finally {
      if (taken) await this.unlock(runner);
      await runner.release();
    }
  }

  private async lock(runner: QueryRunner, wait: boolean): Promise<boolean> {
    const text = 'SELECT pg_try_advisory_lock($1) AS taken';
    for (;;) {
      const [row] = (await runner.query(text, [sendingLock])) as { taken: boolean }[];
      if (row?.taken || !wait) return row?.taken ?? false;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Where that fails the connection is gone, and the lock with it. */
  private async unlock(runner: QueryRunner): Promise<void> {
    try {
      if (!runner.isReleased) await runner.query('SELECT pg_advisory_unlock($1)', [sendingLock]);
    } catch {
      // as said
    }
  }

  private required(): Parts {
    if (!this.parts) throw new Error('Meilisearch is not configured: MEILI_URL is not set');
    return this.parts;
  }

  private context(): RequestContext {
    return RequestContext.of(this.dataSource, { viewer: nobody, requestId: newId() });
  }
}
