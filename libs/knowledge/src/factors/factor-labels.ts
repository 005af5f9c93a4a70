import { asEntities, columnsOf, type Condition, type RequestContext } from '@pis/core';
import { foldedName } from '@pis/projects';
import { Factor } from './factor.entity.js';

/** `named (factor_id, label)`: everything a factor is called, merged ones by their own id. */
const named = `
  SELECT id AS factor_id, label_sv AS label FROM factor
  UNION ALL SELECT id, label_en FROM factor
  UNION ALL SELECT factor_id, label FROM factor_label`;

/**
 * Factors (table alias `f`) with a label, or another label, in which a word begins like this: capitals
 * and accents aside. The labels of what was merged into a factor lead to it.
 */
export const calledLike = (beginning: string): Condition => ({
  text: (first) => `f.id IN (
    SELECT resolved.resolved_id FROM (${named}) named
    JOIN resolved_factor resolved ON resolved.id = named.factor_id
    WHERE strpos(' ' || ${foldedName('named.label')}, ' ' || ${foldedName(`$${first}::text`)}) > 0)`,
  values: [beginning],
});

/** The factor that is called so already, capitals and accents aside; for a merged one what it became. */
export async function factorCalled(ctx: RequestContext, label: string): Promise<Factor | null> {
  const rows = await ctx.sql<Factor>(
    'factor_called',
    `SELECT ${columnsOf(Factor, 'f')} FROM factor f
     WHERE f.id IN (
       SELECT resolved.resolved_id FROM (${named}) named
       JOIN resolved_factor resolved ON resolved.id = named.factor_id
       WHERE ${foldedName('named.label')} = ${foldedName('$1::text')})
     ORDER BY ${foldedName('f.label_sv')} = ${foldedName('$1::text')} DESC, f.id LIMIT 1`,
    [label],
  );
  return asEntities(Factor, rows)[0] ?? null;
}
