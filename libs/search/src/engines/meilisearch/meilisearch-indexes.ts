import { setTimeout as pause } from 'node:timers/promises';
import { type IndexObject, MeilisearchApiError } from 'meilisearch';
import type { MeilisearchAccess } from './meilisearch-client.js';
import { hasOurSettings, indexSettings } from './meilisearch-settings.js';
import { EngineTrouble, MeilisearchWriter } from './meilisearch-writer.js';

/** A document as it is compared: by what it was made of. */
export interface HeldDocument {
  readonly id: string;
  readonly stamp: string;
}

const mostRead = 5000;
const swapWithin = 60_000;

const notThere = (error: unknown): boolean =>
  error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';

/** Indexes as a whole: made, put in place, looked into, dropped. */
export class MeilisearchIndexes {
  private readonly writer: MeilisearchWriter;

  constructor(private readonly access: MeilisearchAccess) {
    this.writer = new MeilisearchWriter(access);
  }

  /** Our indexes that there are, live ones and others. */
  async list(): Promise<IndexObject[]> {
    const { results } = await this.access.client.getRawIndexes({ limit: 1000 });
    return results.filter(({ uid }) => this.access.uids.nameOf(uid) !== null);
  }

  async find(uid: string): Promise<IndexObject | null> {
    try {
      return await this.access.client.getRawIndex(uid);
    } catch (error) {
      if (notThere(error)) return null;
      throw error;
    }
  }

  /** Makes an empty index with our settings. */
  async create(uid: string): Promise<IndexObject> {
    const made = await this.access.client.createIndex(uid, { primaryKey: 'id' });
    await this.writer.follow(made.taskUid);
    const set = await this.access.client.index(uid).updateSettings(indexSettings);
    await this.writer.follow(set.taskUid);
    return this.access.client.getRawIndex(uid);
  }

  async drop(uid: string): Promise<void> {
    try {
      await this.writer.follow((await this.access.client.deleteIndex(uid)).taskUid);
    } catch (error) {
      if (
        !notThere(error) &&
        !(error instanceof Error && error.message.includes('index_not_found'))
      )
        throw error;
    }
  }

  async hasOurSettings(uid: string): Promise<boolean> {
    return hasOurSettings(await this.access.client.index(uid).getSettings());
  }

  async count(uid: string): Promise<number> {
    return (await this.access.client.index(uid).getStats()).numberOfDocuments;
  }

  /** Every document, by id, with what it was made of. */
  async holds(uid: string): Promise<Map<string, string>> {
    const held = new Map<string, string>();
    for (let offset = 0; ; offset += mostRead) {
      const { results } = await this.access.client
        .index<HeldDocument>(uid)
        .getDocuments({ fields: ['id', 'stamp'], limit: mostRead, offset });
      for (const { id, stamp } of results) held.set(id, stamp);
      if (results.length < mostRead) return held;
    }
  }

  /**
   * Puts a built index in the place of the live one, in one step; the one that was there has its name
   * afterwards. A key for our indexes alone does not see the task, so the outcome is looked at.
   */
  async swap(live: string, built: IndexObject): Promise<void> {
    const rename = (await this.find(live)) === null;
    await this.access.client.swapIndexes([
      { indexes: rename ? [built.uid, live] : [live, built.uid], rename },
    ]);
    const until = performance.now() + swapWithin;
    while ((await this.find(live))?.createdAt !== built.createdAt) {
      if (performance.now() > until) throw new EngineTrouble('The new index was not put in place');
      await pause(20);
    }
  }
}
