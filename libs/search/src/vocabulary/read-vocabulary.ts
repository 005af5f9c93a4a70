import type { RequestContext } from '@pis/core';
import { conceptKey } from './concept-key.js';
import { productWords } from './product-words.js';
import { type ConceptLabel, Vocabulary } from './vocabulary.js';

interface LabelRow {
  id: string;
  label: string;
}

const labelsOf = (kind: 'factor' | 'theme'): string => `
  SELECT resolved.resolved_id AS id, named.label,
    named.place + CASE WHEN named.id = resolved.resolved_id THEN 0 ELSE 3 END AS place
  FROM (SELECT id, label_sv AS label, 1 AS place FROM ${kind}
    UNION ALL SELECT id, label_en, 2 FROM ${kind}
    UNION ALL SELECT ${kind}_id, label, 3 FROM ${kind}_label) named
  JOIN resolved_${kind} resolved ON resolved.id = named.id`;

/**
 * What factors and themes are called, in both languages, other labels too. All of them are public;
 * one that was merged stands for what it was merged into. The Swedish name first, then the English
 * one, then others. One statement.
 */
export async function readLabels(ctx: RequestContext): Promise<ConceptLabel[]> {
  const rows = await ctx.sql<LabelRow>(
    'vocabulary_labels',
    `SELECT id, label FROM (${labelsOf('factor')} UNION ALL ${labelsOf('theme')}) labels
     GROUP BY id, label ORDER BY id, min(place), label COLLATE "C"`,
  );
  return rows.map(({ id, label }) => ({ concept: conceptKey(id), label }));
}

/** The vocabulary as it stands now. */
export const readVocabulary = async (ctx: RequestContext): Promise<Vocabulary> =>
  Vocabulary.of([...productWords, ...(await readLabels(ctx))]);
