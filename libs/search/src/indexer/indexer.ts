import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG, lane, type Lane, type RequestContext } from '@pis/core';
import { type Found, SearchEngine } from '../engines/search-engine.js';
import type { SearchKind } from '../search-kind.js';
import { noteDeliveries, noteParked } from './delivery/delivery-list.js';
import { documentsOf } from './scope.js';
import { byKind, subjects } from './subjects/subjects.js';

/** Documents read and written at once. */
const chunkSize = 500;

/** How things are read again. */
interface Reindexing {
  readonly urgency?: Lane;
  /** Writes also what says what it said. */
  readonly all?: boolean;
}

function* chunks(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += chunkSize) yield ids.slice(at, at + chunkSize);
}

/** Keeps the index true to the rows: the only writer of documents. */
@Injectable()
export class Indexer {
  constructor(
    private readonly engine: SearchEngine,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Reads things again and writes their documents, unless they say what they said; what is not public,
   * or gone, is taken out, and that first: it must not wait for what is added. What was written is noted
   * for Meilisearch, where there is one: nothing here waits for that.
   */
  async reindex(
    ctx: RequestContext,
    found: readonly Found[],
    { urgency = lane.live, all = false }: Reindexing = {},
  ): Promise<void> {
    const groups = [...byKind(found)].flatMap(([kind, ids]) =>
      [...chunks([...new Set(ids)])].map((part) => ({ kind, ids: part })),
    );
    const read = [];
    for (const { kind, ids } of groups) {
      const there = await subjects[kind].read(ctx, ids);
      const thereIds = new Set(there.map(({ id }) => id));
      const gone = ids.filter((id) => !thereIds.has(id));
      await this.engine.remove(ctx, gone);
      await this.note(
        ctx,
        gone.map((id) => ({ id, kind })),
        all ? lane.bulk : lane.disappear,
      );
      read.push({ kind, there });
    }
    for (const { kind, there } of read) {
      if (there.length === 0) continue;
      const documents = await documentsOf(ctx, kind, there);
      const written = new Set(await this.engine.upsert(ctx, documents, all));
      const isWritten = ({ id }: Found): boolean => written.has(id);
      await this.note(ctx, documents.filter(isWritten), urgency);
      await this.tryAgain(
        ctx,
        documents.filter((one) => !isWritten(one)),
      );
    }
  }

  /** What is as it was is sent already, unless it was set aside. */
  private async tryAgain(ctx: RequestContext, found: readonly Found[]): Promise<void> {
    if (this.config.meilisearch) await noteParked(ctx, found);
  }

  private async note(ctx: RequestContext, found: readonly Found[], urgency: Lane): Promise<void> {
    if (this.config.meilisearch) await noteDeliveries(ctx, found, urgency);
  }

  /** The next things of one kind, public or not, in order of id. */
  rowsOf(ctx: RequestContext, kind: SearchKind, afterId: string | null): Promise<Found[]> {
    return ctx.sql<Found>(
      `rows_of_${kind.toLowerCase()}`,
      `SELECT id, '${kind}' AS kind FROM ${subjects[kind].table}
       WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${chunkSize}`,
      [afterId],
    );
  }

  /** The next things the index holds, in order of id. */
  held(ctx: RequestContext, afterId: string | null): Promise<Found[]> {
    return this.engine.holds(ctx, afterId, chunkSize);
  }
}
