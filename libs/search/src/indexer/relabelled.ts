import type { RequestContext } from '@pis/core';
import { namesOf } from '../engines/postgres/postgres-index-writer.js';
import { namingQuery } from '../engines/postgres/tsquery.js';
import type { Found } from '../engines/search-engine.js';
import { conceptKey } from '../vocabulary/concept-key.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { readSubjects } from './subjects/subjects.js';

/** Those of some factors and themes that are called something else than the index knows, or are gone. */
async function relabelled(ctx: RequestContext, concepts: readonly Found[]): Promise<string[]> {
  const rows = await ctx.sql<{ id: string; names: string }>(
    'names_indexed',
    'SELECT id, names FROM search_doc WHERE id = ANY($1::uuid[])',
    [concepts.map(({ id }) => id)],
  );
  const indexed = new Map(rows.map(({ id, names }) => [id, names]));
  const now = await readSubjects(ctx, concepts);
  return concepts
    .map(({ id }) => id)
    .filter((id) => {
      const subject = now.get(id);
      return !subject || namesOf(subject) !== indexed.get(id);
    });
}

/**
 * What has to be read again because factors or themes are called something else: everything that was
 * found to name one of them, or has the words of a label it has now. Nothing where the names are as
 * they were. At most four statements.
 */
export async function namingRelabelled(
  ctx: RequestContext,
  reached: readonly Found[],
  vocabulary: Vocabulary,
): Promise<Found[]> {
  const concepts = reached.filter(({ kind }) => kind === 'FACTOR' || kind === 'THEME');
  const changed = concepts.length > 0 ? await relabelled(ctx, concepts) : [];
  if (changed.length === 0) return [];
  const queries = changed.map((id) => {
    const concept = conceptKey(id);
    return namingQuery(concept, vocabulary.labelsOf(concept));
  });
  return ctx.sql<Found>(
    'naming_concepts',
    'SELECT kind, id FROM search_doc WHERE tokens @@ $1::tsquery',
    [queries.join(' | ')],
  );
}
