import { EditConflict, Rejection, type RequestContext } from '@pis/core';
import type { EntityTarget } from 'typeorm';

interface Versioned {
  id: string;
  version: number;
}

/**
 * Deletes a row if it is still at the version the editor saw.
 * @throws Rejection with EditConflict when somebody changed it since; nothing is deleted then.
 */
export async function guardedDelete<Entity extends Versioned>(
  tx: RequestContext,
  entity: EntityTarget<Entity>,
  row: Versioned,
): Promise<void> {
  const { affected } = await tx.manager
    .createQueryBuilder()
    .delete()
    .from(entity)
    .where('id = :id AND version = :version', { id: row.id, version: row.version })
    .execute();
  if (affected === 1) return;
  const current = await tx.manager
    .createQueryBuilder()
    .select('row.version', 'version')
    .from(entity, 'row')
    .where('row.id = :id', { id: row.id })
    .getRawOne<{ version: number }>();
  throw new Rejection(new EditConflict(current?.version ?? row.version));
}
