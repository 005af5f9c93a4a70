import { byKey, groupedByKey, type LoaderDef } from '@pis/core';
import { counts, themeProjects } from './counted.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';
import { countedThrough } from './seen-through.js';
import {
  FactorStanding,
  noStanding,
  type Standing,
  standingOf,
  ThemeStanding,
  type Viewpoint,
} from './standing.js';
import type { Counts } from './strength.js';

/** How many other factors are shown beside one. */
const mostCoOccurring = 12;

/** How many themes without evidence are shown with one factor, those of most projects first. */
const mostGaps = 12;

/** How a factor stands, whatever the theme; by the id of the factor. */
export const standingByFactor: LoaderDef<string, Standing> = {
  name: 'standingByFactor',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Counts & { factorId: string }>(
      'standing_by_factor',
      `SELECT c.factor_id AS "factorId", ${counts('c')}
       FROM counted_now c WHERE c.factor_id = ANY($1::uuid[]) GROUP BY c.factor_id`,
      [ids],
    );
    return byKey(ids, rows, ({ factorId }) => factorId).map((row) =>
      row ? standingOf(row) : noStanding(),
    );
  },
};

type FactorCounts = Counts & { n: string; factorId: string };

function factorStanding(row: FactorCounts, seenFrom: Viewpoint): FactorStanding {
  const { factorId } = row;
  return Object.assign(new FactorStanding(), { factorId, seenFrom, standing: standingOf(row) });
}

/**
 * The factors with evidence that passes a filter. Most units first; ties: those that helped before
 * those that only hindered, then the order of the source, then the label.
 */
export const rankedFactors: LoaderDef<EvidenceMapFilter, FactorStanding[]> = {
  name: 'rankedFactors',
  async batch(ctx, filters) {
    const { text, values } = countedThrough(filters.map((filter) => ({ filter, factorId: null })));
    const rows = await ctx.sql<FactorCounts>(
      'ranked_factors',
      `${text}
       SELECT counted.n, f.id AS "factorId", ${counts('counted')}
       FROM counted
       JOIN evidence e ON e.id = counted.evidence_id
       JOIN factor f ON f.id = counted.factor_id
       GROUP BY counted.n, f.id
       ORDER BY total DESC, count(*) FILTER (WHERE counted.polarity = 'HELPED') = 0,
         min(e.position), f.label_sv, f.id`,
      values,
    );
    const lists = filters.map((_, index) => String(index + 1));
    return groupedByKey(lists, rows, ({ n }) => n).map((group, index) =>
      group.map((row) => factorStanding(row, { filter: filters[index] as EvidenceMapFilter })),
    );
  },
};

/**
 * Factors named by the same units as a factor, by its id, most shared units first; the figures are
 * those of the shared units. Broader and narrower ones are left out: they share by definition.
 */
export const coOccurringByFactor: LoaderDef<string, FactorStanding[]> = {
  name: 'coOccurringByFactor',
  async batch(ctx, ids) {
    const rows = await ctx.sql<FactorCounts>(
      'co_occurring_by_factor',
      `WITH counted AS MATERIALIZED (
         SELECT factor_id, polarity, unit_id, evidence_id FROM counted_now
       ),
       own AS (
         SELECT DISTINCT factor_id, unit_id FROM counted WHERE factor_id = ANY($1::uuid[])
       ),
       near (factor_id, near_id) AS (
         SELECT factor_id, counts_for_id FROM factor_counts_for WHERE factor_id = ANY($1::uuid[])
         UNION ALL
         SELECT counts_for_id, factor_id FROM factor_counts_for WHERE counts_for_id = ANY($1::uuid[])
       ),
       shared AS (
         SELECT own.factor_id AS n, c.factor_id, c.polarity, c.unit_id, c.evidence_id
         FROM own JOIN counted c ON c.unit_id = own.unit_id
         WHERE (own.factor_id, c.factor_id) NOT IN (SELECT factor_id, near_id FROM near)
       ),
       ranked AS (
         SELECT shared.n, f.id AS "factorId", ${counts('shared')},
           row_number() OVER (
             PARTITION BY shared.n
             ORDER BY count(DISTINCT shared.unit_id) DESC,
               count(*) FILTER (WHERE shared.polarity = 'HELPED') = 0,
               min(e.position), f.label_sv, f.id
           ) AS place
         FROM shared
         JOIN evidence e ON e.id = shared.evidence_id
         JOIN factor f ON f.id = shared.factor_id
         GROUP BY shared.n, f.id
       )
       SELECT * FROM ranked WHERE place <= $2 ORDER BY n, place`,
      [ids, mostCoOccurring],
    );
    return groupedByKey(ids, rows, ({ n }) => n).map((group, index) =>
      group.map((row) => factorStanding(row, { factorId: String(ids[index]) })),
    );
  },
};

type ThemeCounts = Counts & { factorId: string; themeId: string; projects: number };

/**
 * The themes of a factor, by its id: every theme with evidence, most units first, then themes
 * without, with the kind of the gap.
 */
export const themeStandingsByFactor: LoaderDef<string, ThemeStanding[]> = {
  name: 'themeStandingsByFactor',
  async batch(ctx, ids) {
    const rows = await ctx.sql<ThemeCounts>(
      'theme_standings_by_factor',
      `WITH ${themeProjects},
       cell AS (
         SELECT c.factor_id, c.theme_id, ${counts('c')} FROM counted_now c
         WHERE c.factor_id = ANY($1::uuid[]) AND c.theme_id IS NOT NULL
         GROUP BY c.factor_id, c.theme_id
       ),
       every (factor_id, theme_id, label, projects, helped, hindered, total) AS (
         SELECT asked.id, theme_id, label, projects, 0, 0, 0
         FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN theme_projects
         UNION ALL
         SELECT factor_id, theme_id, NULL, 0, helped, hindered, total FROM cell
       ),
       ranked AS (
         SELECT factor_id AS "factorId", theme_id AS "themeId", max(projects) AS projects,
           max(helped) AS helped, max(hindered) AS hindered, max(total) AS total,
           row_number() OVER (
             PARTITION BY factor_id
             ORDER BY max(total) DESC, max(helped) = 0, max(projects) DESC, max(label), theme_id
           ) AS place,
           sum((max(total) > 0)::int) OVER (PARTITION BY factor_id) AS with_evidence
         FROM every GROUP BY factor_id, theme_id
       )
       SELECT "factorId", "themeId", helped, hindered, total, projects FROM ranked
       WHERE place <= with_evidence + $2 ORDER BY "factorId", place`,
      [ids, mostGaps],
    );
    return groupedByKey(ids, rows, ({ factorId }) => factorId).map((group) =>
      group.map((row) => {
        const gap = row.projects > 0 ? 'NO_EVIDENCE' : 'NO_PROJECTS';
        return Object.assign(new ThemeStanding(), {
          themeId: row.themeId,
          standing: standingOf(row),
          gap: row.total > 0 ? null : gap,
        });
      }),
    );
  },
};
