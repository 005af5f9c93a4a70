import { Logger } from '@nestjs/common';
import { lane, type RequestContext } from '@pis/core';
import {
  type IndexName,
  indexNames,
  indexOf,
  kindsIn,
} from '../../engines/meilisearch/index-uids.js';
import { failureInWords, failureOf } from '../../engines/meilisearch/meilisearch-client.js';
import {
  type MeilisearchDocument,
  meilisearchDocument,
  UnfitDocument,
} from '../../engines/meilisearch/meilisearch-document.js';
import {
  EngineTrouble,
  type MeilisearchWriter,
  TaskCanceled,
  TaskFailed,
} from '../../engines/meilisearch/meilisearch-writer.js';
import type { SearchKind } from '../../search-kind.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { VocabularyHolder } from '../../vocabulary/vocabulary-holder.js';
import {
  forgetDeliveries,
  nextDeliveries,
  parkDelivery,
  stillWaiting,
  waitsBefore,
  type WaitingDocument,
} from './delivery-list.js';
import { readDocuments } from './read-documents.js';
import { throttled } from './throttled.js';

/** What was sent and done, for whoever keeps account of it. */
export interface SentAccount {
  written(document: MeilisearchDocument): void;
  taken(id: string): void;
}

interface Ready {
  readonly row: WaitingDocument;
  readonly document: MeilisearchDocument;
}

/** Rows that were read: what is to be sent of them, and what has to go; what must not be sent is set aside. */
interface Batch {
  readonly rows: readonly WaitingDocument[];
  readonly gone: readonly WaitingDocument[];
  readonly ready: readonly Ready[];
}

const attempts = 3;

/** Letters of one request, more or less. */
const mostLetters = 10_000_000;

const lettersOf = ({ body, lex_body: lex }: MeilisearchDocument): number =>
  [...body, ...lex].reduce((sum, text) => sum + text.length, 0);

const byIndex = <One>(all: readonly One[], nameOf: (one: One) => IndexName) =>
  indexNames.flatMap((name): [IndexName, One[]][] => {
    const own = all.filter((one) => nameOf(one) === name);
    return own.length > 0 ? [[name, own]] : [];
  });

/** What the document is the fault of, and not the engine; null for what is neither. */
function documentFault(error: unknown): string | null {
  if (error instanceof TaskFailed) return error.code === 'index_not_found' ? null : error.code;
  return failureOf(error) === 'ours' ? failureInWords(error) : null;
}

/**
 * Works off what waits to be sent: reads the rows again, sends, waits until the engine has done it,
 * and only then forgets. There is one at a time on a database, so nothing overtakes anything.
 */
export class Sender {
  private readonly logger = new Logger('Search');
  /** Where the documents of an index go: the live one, and the one that is being built. */
  readonly targets = new Map<IndexName, readonly string[]>();
  account: SentAccount | null = null;
  /** Throws when somebody else may be sending by now. */
  stillAlone: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly writer: MeilisearchWriter,
    private readonly vocabulary: VocabularyHolder,
    private readonly rules: string,
    private readonly context: () => RequestContext,
  ) {}

  /**
   * Sends until nothing is due. While the engine works on one batch, the next is read.
   * @throws what the client throws when the engine is silent; what was not done waits on
   */
  async sendAll(): Promise<number> {
    let sent = 0;
    for (let batch = await this.next(); batch;) {
      const sending = this.send(batch);
      const following = this.next(batch.rows);
      // Whatever becomes of the one, the other is waited for: nothing goes on behind our back.
      await Promise.allSettled([sending, following]);
      await sending;
      sent += batch.rows.length;
      batch = await this.current(await following);
    }
    return sent;
  }

  /** Kinds that have an index to go to. */
  get kinds(): SearchKind[] {
    return indexNames.filter((name) => this.targetsOf(name).length > 0).flatMap(kindsIn);
  }

  /** As many of the rows, from the first on, as one request should carry, read again. */
  async read(ctx: RequestContext, rows: readonly WaitingDocument[]): Promise<Batch> {
    const documents = await readDocuments(ctx, rows);
    const vocabulary = await this.vocabulary.current(ctx);
    const gone: WaitingDocument[] = [];
    const ready: Ready[] = [];
    let size = 0;
    let read = 0;
    for (const row of rows) {
      if (size > mostLetters) break;
      read += 1;
      const document = documents.get(row.id);
      const made = document && this.map(document, vocabulary);
      if (!made) gone.push(row);
      else if (made instanceof UnfitDocument) await this.park(ctx, row, made.reason);
      else {
        ready.push({ row, document: made });
        size += lettersOf(made);
      }
    }
    return { rows: rows.slice(0, read), gone, ready };
  }

  private map(
    document: Parameters<typeof meilisearchDocument>[0],
    vocabulary: Vocabulary,
  ): MeilisearchDocument | UnfitDocument {
    try {
      return meilisearchDocument(document, vocabulary, this.rules);
    } catch (error) {
      if (error instanceof UnfitDocument) return error;
      throw error;
    }
  }

  /** The next batch, read; null where nothing is due besides what is being sent. */
  private async next(besides: readonly WaitingDocument[] = []): Promise<Batch | null> {
    const ctx = this.context();
    const rows = await nextDeliveries(ctx, this.kinds, besides);
    return rows.length === 0 ? null : this.read(ctx, rows);
  }

  /**
   * A batch that was read while another was sent, as far as it still holds: what was noted meanwhile is
   * left for a batch of its own, and what is more urgent goes first.
   */
  private async current(batch: Batch | null): Promise<Batch | null> {
    const [first] = batch?.rows ?? [];
    if (!batch || !first) return this.next();
    if (await waitsBefore(this.context(), this.kinds, first.lane)) return this.next();
    const still = await stillWaiting(this.context(), batch.rows);
    const holds = ({ noted }: WaitingDocument): boolean => still.has(noted);
    return {
      rows: batch.rows,
      gone: batch.gone.filter(holds),
      ready: batch.ready.filter(({ row }) => holds(row)),
    };
  }

  private async send({ rows, gone, ready }: Batch): Promise<void> {
    await this.stillAlone();
    for (const [name, own] of byIndex(gone, ({ kind }) => indexOf[kind])) {
      await this.take(name, own);
    }
    const isBulk = rows.every(({ lane: one }) => one === lane.bulk);
    for (const [name, own] of byIndex(ready, ({ row }) => indexOf[row.kind])) {
      if (!(await this.put(name, own, isBulk))) return;
    }
  }

  /** What must go is sent again at once when it failed: it never waits for a person. */
  private async take(name: IndexName, rows: readonly WaitingDocument[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    for (const uid of this.targetsOf(name)) {
      for (let tried = 1; ; tried += 1) {
        try {
          await this.writer.follow(await this.writer.take(uid, ids));
          break;
        } catch (error) {
          if (!documentFault(error)) throw error;
          if (tried === attempts)
            throw new EngineTrouble(`Not taken away: ${documentFault(error)}`);
        }
      }
    }
    ids.forEach((id) => this.account?.taken(id));
    await forgetDeliveries(this.context(), rows);
  }

  /**
   * A batch that fails is halved until the document at fault stands alone. False where it was taken
   * back, as is what nobody waits for when something must disappear: then it waits on.
   */
  private async put(name: IndexName, ready: readonly Ready[], isBulk: boolean): Promise<boolean> {
    const documents = ready.map(({ document }) => document);
    const giveWay = throttled(() => this.mustGiveWay());
    try {
      for (const uid of this.targetsOf(name)) {
        await this.writer.follow(
          await this.writer.put(uid, documents),
          isBulk ? giveWay : undefined,
        );
      }
    } catch (error) {
      if (error instanceof TaskCanceled) return false;
      return this.narrow(name, ready, isBulk, error);
    }
    for (const document of documents) this.account?.written(document);
    await forgetDeliveries(
      this.context(),
      ready.map(({ row }) => row),
    );
    return true;
  }

  private async narrow(
    name: IndexName,
    ready: readonly Ready[],
    isBulk: boolean,
    error: unknown,
  ): Promise<boolean> {
    const fault = documentFault(error);
    if (!fault) throw error;
    const [first] = ready;
    if (first && ready.length === 1) {
      await this.park(this.context(), first.row, fault);
      return true;
    }
    const middle = Math.ceil(ready.length / 2);
    const isDone = await this.put(name, ready.slice(0, middle), isBulk);
    return isDone && this.put(name, ready.slice(middle), isBulk);
  }

  /** Whether something must disappear: then what nobody waits for is taken back. */
  mustGiveWay(): Promise<boolean> {
    return waitsBefore(this.context(), this.kinds, lane.live);
  }

  private targetsOf(name: IndexName): readonly string[] {
    return this.targets.get(name) ?? [];
  }

  private async park(ctx: RequestContext, row: WaitingDocument, reason: string): Promise<void> {
    await parkDelivery(ctx, row, reason);
    const { kind, id } = row;
    this.logger.error({ alarm: 'search.document-parked', kind, id, reason });
  }
}
