import { BadInput, isId, type PageRequest, readCursor } from '@pis/core';

const instant = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

const isInstant = (text: string): boolean =>
  instant.test(text) && !Number.isNaN(Date.parse(text.slice(0, 19).replace(' ', 'T')));

/**
 * Where a page starts in a list that is sorted by an instant: the instant as PostgreSQL writes it,
 * so that no microsecond is lost, and the id. Nulls at the beginning.
 * @throws BadInput when the cursor is none of ours
 */
export function instantCursor(request: PageRequest): [at: string | null, id: string | null] {
  const cursor = readCursor(request.after, 2);
  if (cursor === null) return [null, null];
  const [at, id] = cursor;
  if (typeof at === 'string' && isInstant(at) && typeof id === 'string' && isId(id))
    return [at, id];
  throw new BadInput('after', 'Use the endCursor of an earlier answer, or leave `after` out.');
}
