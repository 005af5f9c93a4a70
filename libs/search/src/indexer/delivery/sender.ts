import { Logger } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
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
  TaskFailed,
} from '../../engines/meilisearch/meilisearch-writer.js';
import type { SearchKind } from '../../search-kind.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { VocabularyHolder } from '../../vocabulary/vocabulary-holder.js';
import {
  forgetDeliveries,
  nextDeliveries,
  parkDelivery,
  type WaitingDocument,
} from './delivery-list.js';
import { readDocuments } from './read-documents.js';

/** What was sent and done, for whoever keeps account of it. */
export interface SentAccount {
  written(document: MeilisearchDocument): void;
  taken(id: string): void;
}

interface Ready {
  readonly row: WaitingDocument;
  readonly document: MeilisearchDocument;
}

const attempts = 3;

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
   * Sends until nothing is due.
   * @throws what the client throws when the engine is silent; what was not done waits on
   */
  async sendAll(): Promise<number> {
    let sent = 0;
    for (let now = await this.sendNext(); now > 0; now = await this.sendNext()) sent += now;
    return sent;
  }

  /** Kinds that have an index to go to. */
  get kinds(): SearchKind[] {
    return indexNames.filter((name) => this.targetsOf(name).length > 0).flatMap(kindsIn);
  }

  /** The documents of rows as they are sent; those that must not be are set aside. */
  async mapped(ctx: RequestContext, rows: readonly WaitingDocument[]): Promise<Ready[]> {
    const documents = await readDocuments(ctx, rows);
    const vocabulary = await this.vocabulary.current(ctx);
    const ready: Ready[] = [];
    for (const row of rows) {
      const document = documents.get(row.id);
      const made = document && this.map(document, vocabulary);
      if (made instanceof UnfitDocument) await this.park(ctx, row, made.reason);
      else if (made) ready.push({ row, document: made });
    }
    return ready;
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

  private async sendNext(): Promise<number> {
    await this.stillAlone();
    const ctx = this.context();
    const rows = await nextDeliveries(ctx, this.kinds);
    if (rows.length === 0) return 0;
    const documents = await readDocuments(ctx, rows);
    const gone = rows.filter(({ id }) => !documents.has(id));
    for (const [name, own] of byIndex(gone, ({ kind }) => indexOf[kind])) {
      await this.take(name, own);
    }
    const ready = await this.mapped(
      ctx,
      rows.filter(({ id }) => documents.has(id)),
    );
    for (const [name, own] of byIndex(ready, ({ row }) => indexOf[row.kind])) {
      await this.put(name, own);
    }
    return rows.length;
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

  /** A batch that fails is halved until the document at fault stands alone. */
  private async put(name: IndexName, ready: readonly Ready[]): Promise<void> {
    try {
      for (const uid of this.targetsOf(name)) {
        const task = await this.writer.put(
          uid,
          ready.map(({ document }) => document),
        );
        await this.writer.follow(task);
      }
    } catch (error) {
      const fault = documentFault(error);
      if (!fault) throw error;
      const [first] = ready;
      if (first && ready.length === 1) return this.park(this.context(), first.row, fault);
      const middle = Math.ceil(ready.length / 2);
      await this.put(name, ready.slice(0, middle));
      return this.put(name, ready.slice(middle));
    }
    ready.forEach(({ document }) => this.account?.written(document));
    await forgetDeliveries(
      this.context(),
      ready.map(({ row }) => row),
    );
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
