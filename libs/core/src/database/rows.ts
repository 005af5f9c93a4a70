import { getMetadataArgsStorage } from 'typeorm';

type EntityClass<Entity> = new () => Entity;

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

const lists = new Map<string, string>();

/**
 * The columns of an entity's table as a select list under its property names: `p.family_id AS "familyId"`.
 * With it a set-based statement reads whole rows, and `asEntities` turns them into instances.
 */
export function columnsOf<Entity>(entity: EntityClass<Entity>, alias: string): string {
  const key = `${entity.name} ${alias}`;
  let list = lists.get(key);
  if (!list) {
    list = getMetadataArgsStorage()
      .columns.filter(({ target }) => target === entity)
      .map(({ propertyName, options }) => {
        return `${alias}.${options.name ?? snake(propertyName)} AS "${propertyName}"`;
      })
      .join(', ');
    lists.set(key, list);
  }
  return list;
}

/** Gives rows read with `columnsOf` the class of their entity, which the GraphQL types are told by. */
export function asEntities<Entity extends object, Row extends object = Entity>(
  entity: EntityClass<Entity>,
  rows: readonly Row[],
): (Entity & Row)[] {
  return rows.map((row) => Object.setPrototypeOf(row, entity.prototype) as Entity & Row);
}
