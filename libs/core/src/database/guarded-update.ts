import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { RequestContext } from '../context/request-context.js';
import { EditConflict } from '../graphql/edit-conflict.js';
import { Rejection } from '../graphql/rejection.js';

interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/**
 * Changes a row if it is still at the version the editor saw, and counts the version up by one.
 * @throws Rejection with EditConflict when somebody else was first; nothing is written then.
 */
export async function guardedUpdate<Entity extends Versioned>(
  tx: RequestContext,
  entity: EntityTarget<Entity>,
  row: { id: string; version: number },
  changes: QueryDeepPartialEntity<Entity>,
): Promise<number> {
  const { affected } = await tx.manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, version: () => 'version + 1' } as QueryDeepPartialEntity<Entity>)
    .where('id = :id AND version = :version', row)
    .execute();
  if (affected === 1) return row.version + 1;
  const current = await tx.manager
    .createQueryBuilder()
    .select('row.version', 'version')
    .from(entity, 'row')
    .where('row.id = :id', { id: row.id })
    .getRawOne<{ version: number }>();
  throw new Rejection(new EditConflict(current?.version ?? row.version));
}
