import { asEntities, columnsOf } from '../database/rows.js';
import { byKey, type LoaderDef } from './loader.js';

/**
 * A loader of whole rows by their id, for tables that everyone may read. What only some may see has
 * a loader of its own, with its predicate.
 */
export const publicRowById = <Entity extends { id: string }>(
  entity: new () => Entity,
  table: string,
): LoaderDef<string, Entity | null> => ({
  name: `${table}ById`,
  async batch(ctx, ids) {
    const rows = await ctx.sql<Entity>(
      `${table}_by_id`,
      `SELECT ${columnsOf(entity, 'r')} FROM "${table}" r WHERE r.id = ANY($1::uuid[])`,
      [ids],
    );
    return byKey(ids, asEntities(entity, rows), ({ id }) => id);
  },
});
