import type { RequestContext } from './request-context.js';

/**
 * How many things are read at once by their keys. It stands beside the feature that owns the rows;
 * `ctx.load` keeps one batch per definition and request.
 */
export interface LoaderDef<Key, Value> {
  /** For error messages and traces. */
  readonly name: string;
  /** One value per key, in the order of the keys. One statement. */
  readonly batch: (ctx: RequestContext, keys: readonly Key[]) => Promise<Value[]>;
}

/** Puts rows in the order of the keys they were asked for by; absent ones are null. */
export function byKey<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** Groups rows under the keys they were asked for by, keeping their order; absent ones are empty. */
export function groupedByKey<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
