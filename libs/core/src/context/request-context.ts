import DataLoader from 'dataloader';
import type { DataSource, EntityManager } from 'typeorm';
import { namedStatement } from '../database/named-statement.js';
import type { BrowserLink } from './browser-link.js';
import type { LoaderDef } from './loader.js';
import type { Viewer } from './viewer.js';

interface Asking {
  readonly viewer: Viewer;
  /** In every log line of the request, and in the answer when a bug is masked. */
  readonly requestId: string;
  /** Absent in the worker and in commands. */
  readonly browser?: BrowserLink;
}

/**
 * What a service needs to know of the request it serves: who asks, and where to read and write.
 * First argument of every service method; never changed, only replaced.
 */
export class RequestContext {
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown>>();

  private constructor(
    private readonly asking: Asking,
    /** Writes go here. Inside `transaction` it is the transaction's own. */
    readonly manager: EntityManager,
    readonly inTransaction: boolean,
  ) {}

  static of(dataSource: DataSource, asking: Asking): RequestContext {
    return new RequestContext(asking, dataSource.manager, false);
  }

  get viewer(): Viewer {
    return this.asking.viewer;
  }

  get requestId(): string {
    return this.asking.requestId;
  }

  get browser(): BrowserLink | undefined {
    return this.asking.browser;
  }

  /** One thing by its key; all that are asked for in the same tick are read by one statement. */
  load<Key, Value>(definition: LoaderDef<Key, Value>, key: Key): Promise<Value> {
    return this.loaderFor(definition).load(key);
  }

  loadMany<Key, Value>(definition: LoaderDef<Key, Value>, keys: readonly Key[]): Promise<Value[]> {
    return Promise.all(keys.map((key) => this.load(definition, key)));
  }

  /**
   * Reads by a prepared statement. `name` tells the statement in plans and logs; a hash of the text
   * is added to it, so that one name may stand for a family of texts.
   */
  sql<Row extends object>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return namedStatement<Row>(this.manager, name, text, values);
  }

  /**
   * Does the work in one transaction: all of it, or nothing when it throws. The new context has
   * empty loaders. Inside a transaction the same one goes on.
   */
  transaction<T>(work: (tx: RequestContext) => Promise<T>): Promise<T> {
    if (this.inTransaction) return work(this);
    // What was read before it may have been changed in it.
    return this.manager
      .transaction((manager) => work(new RequestContext(this.asking, manager, true)))
      .finally(() => this.loaders.clear());
  }

  /** The same request with other rights: after a sign-in, or where a rule lets the system act. */
  as(viewer: Viewer): RequestContext {
    return new RequestContext({ ...this.asking, viewer }, this.manager, this.inTransaction);
  }

  private loaderFor<Key, Value>(definition: LoaderDef<Key, Value>): DataLoader<Key, Value> {
    const known = this.loaders.get(definition);
    if (known) return known as DataLoader<Key, Value>;
    const loader = new DataLoader<Key, Value>((keys) => definition.batch(this, keys), {
      name: definition.name,
    });
    this.loaders.set(definition, loader as DataLoader<unknown, unknown>);
    return loader;
  }
}
