import { BadInput, isId, type PageRequest, readCursor } from '@pis/core';

/** Questions that wait for an answer first, then the newest: what lists of them are sorted by. */
export const openness = (alias: string): string =>
  `CASE ${alias}.state WHEN 'OPEN' THEN 0 WHEN 'PARTLY' THEN 1 ELSE 2 END`;

/**
 * Where a page of questions starts; nulls at the beginning.
 * @throws BadInput when the cursor is not one of these lists
 */
export function questionCursor({ after }: PageRequest): [rank: number | null, id: string | null] {
  const values = readCursor(after, 2);
  if (!values) return [null, null];
  const [rank, id] = values;
  if ((rank === 0 || rank === 1 || rank === 2) && typeof id === 'string' && isId(id)) {
    return [rank, id];
  }
  throw new BadInput('after', 'Use the endCursor of an earlier answer, or leave `after` out.');
}
