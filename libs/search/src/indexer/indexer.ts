import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
import { type Found, SearchEngine } from '../engines/search-engine.js';
import type { SearchKind } from '../search-kind.js';
import { documentsOf } from './scope.js';
import { byKind, subjects } from './subjects/subjects.js';

/** Documents read and written at once. */
const chunkSize = 200;

function* chunks(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += chunkSize) yield ids.slice(at, at + chunkSize);
}

/** Keeps the index true to the rows: the only writer of documents. */
@Injectable()
export class Indexer {
  constructor(private readonly engine: SearchEngine) {}

  /**
   * Reads things again and writes their documents; what is not public, or gone, is taken out, and
   * that first: it must not wait for what is added.
   */
  async reindex(ctx: RequestContext, found: readonly Found[]): Promise<void> {
    const groups = [...byKind(found)].flatMap(([kind, ids]) =>
      [...chunks([...new Set(ids)])].map((part) => ({ kind, ids: part })),
    );
    const read = [];
    for (const { kind, ids } of groups) {
      const there = await subjects[kind].read(ctx, ids);
      const thereIds = new Set(there.map(({ id }) => id));
      await this.engine.remove(
        ctx,
        ids.filter((id) => !thereIds.has(id)),
      );
      read.push({ kind, there });
    }
    for (const { kind, there } of read) {
      if (there.length > 0) await this.engine.upsert(ctx, await documentsOf(ctx, kind, there));
    }
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
