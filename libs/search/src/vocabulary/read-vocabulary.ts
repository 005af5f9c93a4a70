import type { RequestContext } from '@pis/core';
import { conceptKey } from './concept-key.js';
import { productWords } from './product-words.js';
import { type ConceptLabel, Vocabulary } from './vocabulary.js';

interface LabelRow {
  id: string;
  label: string;
}

const labelsOf = (kind: 'factor' | 'theme'): string => `
  SELECT resolved.resolved_id AS id, named.label
  FROM (SELECT id, label_sv AS label FROM ${kind}
    UNION SELECT id, label_en FROM ${kind}
    UNION SELECT ${kind}_id, label FROM ${kind}_label) named
  JOIN resolved_${kind} resolved ON resolved.id = named.id`;

/**
 * What factors and themes are called, in both languages, other labels too. All of them are public;
 * one that was merged stands for what it was merged into. One statement.
 */
export async function readLabels(ctx: RequestContext): Promise<ConceptLabel[]> {
  const rows = await ctx.sql<LabelRow>(
    'vocabulary_labels',
    `SELECT id, label FROM (${labelsOf('factor')} UNION ${labelsOf('theme')}) labels
     ORDER BY id, label COLLATE "C"`,
  );
  return rows.map(({ id, label }) => ({ concept: conceptKey(id), label }));
}

/** The vocabulary as it stands now. */
export const readVocabulary = async (ctx: RequestContext): Promise<Vocabulary> =>
  Vocabulary.of([...productWords, ...(await readLabels(ctx))]);
