import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** What code far from the request context may know of the request it works for. */
export interface CurrentRequest {
  readonly requestId: string;
  /** SQL statements so far; counted only after `countStatements`. */
  statements: number;
}

const store = new AsyncLocalStorage<CurrentRequest>();

/** Runs the work of a request under its id. */
export const withRequest = <T>(request: CurrentRequest, work: () => T): T =>
  store.run(request, work);

export const currentRequest = (): CurrentRequest | undefined => store.getStore();

/**
 * Counts the SQL statements of each request, for tests that hold lists to a fixed number. Called
 * once at start, and only when configuration asks for it.
 */
export function countStatements(): void {
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    const request = store.getStore();
    if (request) request.statements += 1;
    return Reflect.apply(query, this, args);
  } as typeof query;
}
