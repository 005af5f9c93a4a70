import { Injectable, Logger } from '@nestjs/common';
import { lane, newId, nobody, RequestContext } from '@pis/core';
import { phaseOf, type Project, today } from '@pis/projects';
import { DataSource } from 'typeorm';
import { analyzerVersion } from '../analyzer/analyse.js';
import { type Found, SearchEngine } from '../engines/search-engine.js';
import { searchKinds } from '../search-kind.js';
import { affectedBy } from './affected.js';
import { indexLock } from './index-consumer.js';
import { Indexer } from './indexer.js';
import { publicProject } from './public.js';

/** Names what documents are made of. A new value makes the worker write the whole index again. */
const mapperVersion = '1';

export const indexVersion = `${analyzerVersion}.${mapperVersion}`;

/** The database's own index, by which its state is known; Meilisearch is followed elsewhere. */
const thisIndex = 'POSTGRES';

interface State {
  analyzerVersion: string;
  followedAt: Date;
}

type Dated = Pick<Project, 'id' | 'kind' | 'periodFrom' | 'periodTo' | 'lastConfirmed'>;

/** What keeps the index true besides events: other rules for its documents, and the passing of days. */
@Injectable()
export class IndexKeeper {
  private readonly logger = new Logger('Index');

  constructor(
    private readonly dataSource: DataSource,
    private readonly engine: SearchEngine,
    private readonly indexer: Indexer,
  ) {}

  /** Brings the index up to this code and this day. Cheap when it is. */
  async keep(day: string = today()): Promise<void> {
    const state = await this.state();
    if (state?.analyzerVersion !== indexVersion) {
      const documents = await this.rebuild();
      this.logger.log(`index written anew for version ${indexVersion}, ${documents} things read`);
    } else if (today(state.followedAt) < day) {
      await this.followDays(today(state.followedAt), day);
    }
  }

  /**
   * Reads everything again and writes it, then what the index holds besides. The old documents answer
   * meanwhile. Returns how many things were read.
   */
  async rebuild(): Promise<number> {
    let read = 0;
    for (const kind of searchKinds) {
      read += await this.inChunks((ctx, after) => this.indexer.rowsOf(ctx, kind, after));
    }
    read += await this.inChunks((ctx, after) => this.indexer.held(ctx, after));
    await this.engine.flush();
    await this.note();
    return read;
  }

  /** Projects begin and end without anybody changing them; what says so is written again. */
  private async followDays(from: string, to: string): Promise<void> {
    const dated = await this.context().sql<Dated>(
      'index_dated_projects',
      `SELECT p.id, p.kind, p.period_from AS "periodFrom", p.period_to AS "periodTo",
         p.last_confirmed AS "lastConfirmed"
       FROM project p WHERE ${publicProject('p')}`,
    );
    const moved = dated.filter((project) => phaseOf(project, from) !== phaseOf(project, to));
    if (moved.length > 0) {
      await this.locked(async (tx) => {
        const ids = moved.map(({ id }) => id);
        await this.indexer.reindex(tx, await affectedBy(tx, 'project.changed', ids), { all: true });
      });
    }
    await this.note();
  }

  private async inChunks(
    next: (ctx: RequestContext, afterId: string | null) => Promise<Found[]>,
  ): Promise<number> {
    let read = 0;
    for (let after: string | null = null; ;) {
      const chunk: Found[] = await next(this.context(), after);
      const last = chunk.at(-1);
      if (!last) return read;
      await this.locked((tx) => this.indexer.reindex(tx, chunk, { urgency: lane.bulk, all: true }));
      read += chunk.length;
      after = last.id;
    }
  }

  /** One writer at a time, as for events. */
  private locked(work: (tx: RequestContext) => Promise<void>): Promise<void> {
    return this.context().transaction(async (tx) => {
      await tx.sql('index_lock', 'SELECT pg_advisory_xact_lock($1)', [indexLock]);
      await work(tx);
    });
  }

  private async state(): Promise<State | undefined> {
    const [state] = await this.context().sql<State>(
      'index_state',
      `SELECT analyzer_version AS "analyzerVersion", followed_at AS "followedAt"
       FROM index_state WHERE engine = $1`,
      [thisIndex],
    );
    return state;
  }

  private async note(): Promise<void> {
    await this.context().sql(
      'index_note',
      `INSERT INTO index_state (engine, analyzer_version, followed_at) VALUES ($1, $2, now())
       ON CONFLICT (engine) DO UPDATE
       SET analyzer_version = excluded.analyzer_version, followed_at = excluded.followed_at`,
      [thisIndex, indexVersion],
    );
  }

  private context(): RequestContext {
    return RequestContext.of(this.dataSource, { viewer: nobody, requestId: newId() });
  }
}
