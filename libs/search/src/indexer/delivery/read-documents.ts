import type { RequestContext } from '@pis/core';
import type { SearchDocument } from '../../engines/search-document.js';
import type { Found } from '../../engines/search-engine.js';
import { documentsOf } from '../scope.js';
import { byKind, subjects } from '../subjects/subjects.js';

/** Read by one statement. */
const chunkSize = 500;

/** The documents of things as their rows have them now, by id; none for what is not public, or gone. */
export async function readDocuments(
  ctx: RequestContext,
  found: readonly Found[],
): Promise<Map<string, SearchDocument>> {
  const documents = new Map<string, SearchDocument>();
  for (const [kind, ids] of byKind(found)) {
    for (let at = 0; at < ids.length; at += chunkSize) {
      const there = await subjects[kind].read(ctx, ids.slice(at, at + chunkSize));
      if (there.length === 0) continue;
      for (const one of await documentsOf(ctx, kind, there)) documents.set(one.id, one);
    }
  }
  return documents;
}
