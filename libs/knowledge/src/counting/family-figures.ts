import type { RequestContext } from '@pis/core';
import { counts } from './counted.js';
import type { Counts } from './strength.js';

/** A factor with its figures, whatever the theme. */
export interface CountedFactor extends Counts {
  readonly factorId: string;
}

/**
 * The figures of every factor that one of the families is a source of, by the label. Reads the view:
 * it looks at changes that are not committed.
 */
export const factorsOfFamilies = (
  ctx: RequestContext,
  familyIds: readonly string[],
): Promise<CountedFactor[]> =>
  ctx.sql<CountedFactor>(
    'factors_of_families',
    `WITH counted AS MATERIALIZED (SELECT factor_id, polarity, unit_id FROM counted_evidence)
     SELECT f.id AS "factorId", ${counts('counted')}
     FROM counted JOIN factor f ON f.id = counted.factor_id
     WHERE f.id IN (SELECT factor_id FROM counted WHERE unit_id = ANY($1::uuid[]))
     GROUP BY f.id ORDER BY f.label_sv, f.id`,
    [familyIds],
  );
