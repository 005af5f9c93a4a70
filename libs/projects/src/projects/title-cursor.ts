import { BadInput, isId, readCursor } from '@pis/core';

/** Where a page that is sorted by a name and an id begins; both null at the start. */
export type TitleCursor = readonly [title: string, id: string] | readonly [null, null];

/** @throws BadInput when the cursor is not one of these lists. */
export function readTitleCursor(after: string | null | undefined): TitleCursor {
  const values = readCursor(after, 2);
  if (!values) return [null, null];
  const [title, id] = values;
  if (typeof title === 'string' && !title.includes('\0') && typeof id === 'string' && isId(id)) {
    return [title, id];
  }
  throw new BadInput('after', 'Use the endCursor of an earlier answer, or leave `after` out.');
}
