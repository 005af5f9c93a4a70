import type { Condition } from '@pis/core';

/** Factors with evidence counted under a theme (its slug), of the factor table under `alias`. */
export const factorsOfTheme = (slug: string, alias = 'f'): Condition => ({
  text: (first) => `${alias}.id IN (
    SELECT counted.factor_id FROM counted_now counted
    WHERE counted.theme_id = (
      SELECT resolved.resolved_id FROM theme
      JOIN resolved_theme resolved ON resolved.id = theme.id WHERE theme.slug = $${first}))`,
  values: [slug],
});
