import { Logger } from '@nestjs/common';
import { lane, type RequestContext } from '@pis/core';
import {
  type IndexName,
  indexOf,
  type IndexUids,
  kindsIn,
} from '../../engines/meilisearch/index-uids.js';
import type { MeilisearchIndexes } from '../../engines/meilisearch/meilisearch-indexes.js';
import {
  EngineTrouble,
  type MeilisearchWriter,
  TaskCanceled,
} from '../../engines/meilisearch/meilisearch-writer.js';
import type { Found } from '../../engines/search-engine.js';
import type { SearchKind } from '../../search-kind.js';
import { subjects } from '../subjects/subjects.js';
import { forgetBulk, noteDeliveries } from './delivery-list.js';
import { noteComing, noteInPlace } from './index-records.js';
import type { Sender } from './sender.js';
import { throttled } from './throttled.js';

/** Rows read and documents sent at once; one task, which is taken back when something must disappear. */
const chunkSize = 1000;

const repairs = 3;

/** How far a build is: things read, of how many. */
export type Progress = (name: IndexName, done: number, total: number) => void;

const rowsOf = (ctx: RequestContext, kind: SearchKind, after: string | null): Promise<Found[]> =>
  ctx.sql<Found>(
    `delivery_rows_of_${kind.toLowerCase()}`,
    `SELECT id, '${kind}' AS kind FROM ${subjects[kind].table}
     WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${chunkSize}`,
    [after],
  );

async function countRows(ctx: RequestContext, kinds: readonly SearchKind[]): Promise<number> {
  const counts = kinds.map((kind) => `(SELECT count(*) FROM ${subjects[kind].table})`);
  const [row] = await ctx.sql<{ rows: number }>(
    'delivery_count',
    `SELECT (${counts.join(' + ')})::int AS rows`,
  );
  return row?.rows ?? 0;
}

/**
 * Fills a new index beside the one that answers, and puts it in its place when it holds what the
 * database holds. What changes meanwhile goes to both, what must disappear before everything else.
 */
export class IndexBuilder {
  private readonly logger = new Logger('Search');

  constructor(
    private readonly writer: MeilisearchWriter,
    private readonly indexes: MeilisearchIndexes,
    private readonly uids: IndexUids,
    private readonly sender: Sender,
    private readonly rules: string,
    private readonly context: () => RequestContext,
  ) {}

  /**
   * @param live whether the live index takes documents meanwhile
   * @throws what the client throws when the engine is silent: it is begun anew then
   */
  async build(name: IndexName, live: boolean, progress?: Progress): Promise<void> {
    await this.dropLeftovers(name);
    const uid = this.uids.built(name, this.rules, Date.now());
    const built = await this.indexes.create(uid);
    const held = new Map<string, string>();
    this.sender.targets.set(name, live ? [this.uids.live(name), uid] : [uid]);
    this.sender.account = {
      written: ({ id, kind, stamp }) => void (indexOf[kind] === name && held.set(id, stamp)),
      taken: (id) => void held.delete(id),
    };
    try {
      await forgetBulk(this.context(), kindsIn(name));
      await this.load(name, uid, held, progress);
      await this.verify(uid, held);
      const { createdAt } = built;
      await noteComing(this.context(), name, { rules: this.rules, createdAt, keptUid: uid });
      await this.indexes.swap(this.uids.live(name), built);
      await noteInPlace(this.context(), name);
      this.sender.targets.set(name, [this.uids.live(name)]);
    } finally {
      this.sender.account = null;
    }
    this.logger.log(`index ${name} built and put in place, ${held.size} documents`);
  }

  /** What a build left behind that was broken off, and the one before the last. */
  private async dropLeftovers(name: IndexName): Promise<void> {
    const live = this.uids.live(name);
    for (const { uid } of await this.indexes.list()) {
      if (uid !== live && this.uids.nameOf(uid) === name) await this.indexes.drop(uid);
    }
  }

  private async load(
    name: IndexName,
    uid: string,
    held: Map<string, string>,
    progress?: Progress,
  ): Promise<void> {
    const kinds = kindsIn(name);
    const total = await countRows(this.context(), kinds);
    let done = 0;
    progress?.(name, done, total);
    for (const kind of kinds) {
      for (let after: string | null = null; ;) {
        const rows: Found[] = await rowsOf(this.context(), kind, after);
        const last = rows.at(-1);
        if (!last) break;
        await this.loadChunk(uid, rows, held);
        await this.sender.sendAll();
        after = last.id;
        done += rows.length;
        progress?.(name, done, total);
      }
    }
  }

  /** Sends one chunk; taken back for what must disappear, it is read and sent again. */
  private async loadChunk(
    uid: string,
    rows: readonly Found[],
    held: Map<string, string>,
  ): Promise<void> {
    for (
      let left = rows.map((row) => ({ ...row, lane: lane.bulk, noted: '0' }));
      left.length > 0;
    ) {
      const { rows: read, ready } = await this.sender.read(this.context(), left);
      const documents = ready.map(({ document }) => document);
      try {
        if (documents.length > 0) {
          await this.writer.follow(
            await this.writer.put(uid, documents),
            throttled(() => this.sender.mustGiveWay()),
          );
        }
        for (const { id, stamp } of documents) held.set(id, stamp);
        left = left.slice(read.length);
      } catch (error) {
        if (!(error instanceof TaskCanceled)) throw error;
        await this.sender.sendAll();
      }
    }
  }

  /** The index must hold what was sent, and nothing else. */
  private async verify(uid: string, held: ReadonlyMap<string, string>): Promise<void> {
    for (let round = 0; round < repairs; round += 1) {
      await this.sender.sendAll();
      const there = await this.indexes.holds(uid);
      const missing = [...held].filter(([id, stamp]) => there.get(id) !== stamp);
      const odd = [...there.keys()].filter((id) => !held.has(id));
      if (missing.length === 0 && odd.length === 0) return;
      if (odd.length > 0) await this.writer.follow(await this.writer.take(uid, odd));
      const found = await this.kindsOf(missing.map(([id]) => id));
      await noteDeliveries(this.context(), found, 1);
    }
    throw new EngineTrouble('The new index does not hold what was sent');
  }

  private kindsOf(ids: readonly string[]): Promise<Found[]> {
    return this.context().sql<Found>(
      'delivery_kinds',
      'SELECT id, kind FROM search_doc WHERE id = ANY($1::uuid[])',
      [ids],
    );
  }
}
