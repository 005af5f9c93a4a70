import { Logger } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
import { type IndexName, type IndexUids, kindsIn } from '../../engines/meilisearch/index-uids.js';
import { stampOf } from '../../engines/meilisearch/meilisearch-document.js';
import type { MeilisearchIndexes } from '../../engines/meilisearch/meilisearch-indexes.js';
import type { Found } from '../../engines/search-engine.js';
import { noteDeliveries } from './delivery-list.js';
import {
  indexRecord,
  type IndexRecord,
  noteCompared,
  noteDropped,
  noteInPlace,
} from './index-records.js';
import { readDocuments } from './read-documents.js';

const aDay = 24 * 3600_000;
const anHour = 3600_000;

/** What an index and the database do not agree about. */
export interface Difference {
  /** Documents that are missing, or say something else. */
  readonly stale: readonly Found[];
  /** Documents that should not be there. */
  readonly odd: readonly Found[];
}

/** Why an index cannot be used as it is; null where it can. */
export type Unfit = 'absent' | 'foreign' | 'outdated' | 'settings' | null;

/** Looks whether the indexes are ours and hold what the database holds. */
export class IndexWatch {
  private readonly logger = new Logger('Search');
  private readonly settingsSeen = new Map<IndexName, number>();

  constructor(
    private readonly indexes: MeilisearchIndexes,
    private readonly uids: IndexUids,
    private readonly rules: string,
    private readonly context: () => RequestContext,
  ) {}

  /** Whether the live index is the one that we put in place, by the rules of this code. */
  async unfit(name: IndexName): Promise<Unfit> {
    const uid = this.uids.live(name);
    const there = await this.indexes.find(uid);
    let record = await indexRecord(this.context(), name);
    if (!there) {
      if (record?.createdAt) this.logger.error({ alarm: 'search.index-missing', index: name });
      return 'absent';
    }
    if (record?.comingCreatedAt === there.createdAt) {
      // Put in place by somebody who died before writing it down.
      await noteInPlace(this.context(), name);
      record = await indexRecord(this.context(), name);
    }
    if (record?.createdAt !== there.createdAt) {
      this.logger.error({ alarm: 'search.index-foreign', index: name });
      return 'foreign';
    }
    if (record.rules !== this.rules) return 'outdated';
    if (!(await this.settingsHold(name, uid))) {
      this.logger.error({ alarm: 'search.settings-changed', index: name });
      return 'settings';
    }
    await this.dropKept(record);
    return null;
  }

  /** Whether as many documents are there as should be. */
  async countsAgree(name: IndexName): Promise<boolean> {
    const [row] = await this.context().sql<{ documents: number; waiting: number }>(
      'delivery_expected',
      `SELECT (SELECT count(*)::int FROM search_doc WHERE kind = ANY($1)) AS documents,
         (SELECT count(*)::int FROM search_delivery WHERE kind = ANY($1)) AS waiting`,
      [kindsIn(name)],
    );
    const off = Math.abs((row?.documents ?? 0) - (await this.indexes.count(this.uids.live(name))));
    return off <= (row?.waiting ?? 0);
  }

  async comparedAt(name: IndexName): Promise<Date | null> {
    return (await indexRecord(this.context(), name))?.comparedAt ?? null;
  }

  /** Every document by what it was made of, compared with the rows as they are now. */
  async compare(name: IndexName): Promise<Difference> {
    const held = await this.indexes.holds(this.uids.live(name));
    const stale: Found[] = [];
    for (const kind of kindsIn(name)) {
      for (let after: string | null = null; ;) {
        const ctx = this.context();
        const rows: Found[] = await ctx.sql<Found>(
          'delivery_indexed',
          `SELECT id, kind FROM search_doc WHERE kind = $1 AND ($2::uuid IS NULL OR id > $2)
           ORDER BY id LIMIT 500`,
          [kind, after],
        );
        const last = rows.at(-1);
        if (!last) break;
        const documents = await readDocuments(ctx, rows);
        for (const row of rows) {
          const document = documents.get(row.id);
          if (document && held.get(row.id) !== stampOf(document, this.rules)) stale.push(row);
          if (document) held.delete(row.id);
        }
        after = last.id;
      }
    }
    const [kind = 'LESSON'] = kindsIn(name);
    return { stale, odd: [...held.keys()].map((id) => ({ id, kind })) };
  }

  /** Has what differs sent again. Says how much that was. */
  async repair(name: IndexName): Promise<number> {
    const { stale, odd } = await this.compare(name);
    const waiting = new Set(await this.waitingIds());
    const real = [...odd, ...stale].filter(({ id }) => !waiting.has(id));
    if (real.length > 0) {
      this.logger.error({ alarm: 'search.index-differed', index: name, documents: real.length });
      await noteDeliveries(this.context(), odd, 0);
      await noteDeliveries(this.context(), stale, 1);
    }
    await noteCompared(this.context(), name);
    return real.length;
  }

  private async waitingIds(): Promise<string[]> {
    const rows = await this.context().sql<{ id: string }>(
      'delivery_ids',
      'SELECT id FROM search_delivery',
    );
    return rows.map(({ id }) => id);
  }

  private async settingsHold(name: IndexName, uid: string): Promise<boolean> {
    const seen = this.settingsSeen.get(name);
    if (seen !== undefined && performance.now() - seen < anHour) return true;
    const hold = await this.indexes.hasOurSettings(uid);
    if (hold) this.settingsSeen.set(name, performance.now());
    return hold;
  }

  private async dropKept({ name, keptUid, keptSince }: IndexRecord): Promise<void> {
    if (!keptUid || !keptSince || Date.now() - keptSince.getTime() < aDay) return;
    await this.indexes.drop(keptUid);
    await noteDropped(this.context(), name);
  }
}
