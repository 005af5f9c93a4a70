import {
  asEntities,
  BadInput,
  columnsOf,
  groupedByKey,
  isId,
  type LoaderDef,
  type Page,
  pageOf,
  pageSize,
  readCursor,
} from '@pis/core';
import { Evidence } from '../evidence/evidence.entity.js';
import type { Polarity } from '../evidence/polarity.js';
import { pagesBelow } from '../reading/pages-below.js';
import { Study } from '../studies/study.entity.js';
import { oneSourceAfterAnother } from './counted.js';
import { leadingOf, mostLeading } from './leading.js';
import { countedThrough } from './seen-through.js';
import type { FactorStanding } from './standing.js';

// What counts is public, so none of these asks who looks.

/** Whether a piece of evidence is part of any number, by its id. */
export const isCounted: LoaderDef<string, boolean> = {
  name: 'isCounted',
  async batch(ctx, ids) {
    const rows = await ctx.sql<{ id: string }>(
      'is_counted',
      `SELECT DISTINCT evidence_id AS id FROM counted_now WHERE evidence_id = ANY($1::uuid[])`,
      [ids],
    );
    const counted = new Set(rows.map(({ id }) => id));
    return ids.map((id) => counted.has(id));
  },
};

/** The pieces of evidence to show first with a standing. */
export const leadingByStanding: LoaderDef<FactorStanding, Evidence[]> = {
  name: 'leadingByStanding',
  async batch(ctx, standings) {
    const { text, values } = countedThrough(
      standings.map(({ factorId, seenFrom }) => ({
        factorId,
        filter: 'filter' in seenFrom ? seenFrom.filter : {},
      })),
      'seen',
    );
    const at = values.length;
    const rows = await ctx.sql<Evidence & { n: string; helped: boolean; hindered: boolean }>(
      'leading_by_standing',
      `${text},
       beside AS (
         SELECT * FROM unnest($${at + 1}::uuid[]) WITH ORDINALITY AS beside (factor_id, n)
       ),
       shared AS (
         SELECT DISTINCT factor_id, unit_id FROM counted_now
         WHERE factor_id = ANY($${at + 1}::uuid[])
       ),
       counted AS (
         SELECT seen.n, seen.evidence_id, seen.polarity, seen.unit_id
         FROM seen JOIN beside ON beside.n = seen.n
         WHERE beside.factor_id IS NULL
           OR (beside.factor_id, seen.unit_id) IN (SELECT factor_id, unit_id FROM shared)
       ),
       ${oneSourceAfterAnother},
       side AS (
         SELECT n, evidence_id, bool_or(polarity = 'HELPED') AS helped,
           bool_or(polarity = 'HINDERED') AS hindered
         FROM counted GROUP BY n, evidence_id
       ),
       ordered AS (
         SELECT placed.*, side.helped, side.hindered, e.polarity,
           row_number() OVER (PARTITION BY n ORDER BY rank, unit_id, evidence_id) AS place
         FROM placed JOIN side USING (n, evidence_id) JOIN evidence e ON e.id = evidence_id
       ),
       chosen AS (
         SELECT *,
           row_number() OVER (
             PARTITION BY n, helped ORDER BY polarity = 'HELPED' DESC, place
           ) AS helped_place,
           row_number() OVER (
             PARTITION BY n, hindered ORDER BY polarity = 'HINDERED' DESC, place
           ) AS hindered_place
         FROM ordered
       )
       SELECT chosen.n, chosen.helped, chosen.hindered, ${columnsOf(Evidence, 'e')}
       FROM chosen JOIN evidence e ON e.id = chosen.evidence_id
       WHERE place <= $${at + 2} OR (chosen.helped AND helped_place = 1)
         OR (chosen.hindered AND hindered_place = 1)
       ORDER BY chosen.n, place`,
      [
        ...values,
        standings.map(({ seenFrom }) => ('factorId' in seenFrom ? seenFrom.factorId : null)),
        mostLeading,
      ],
    );
    const lists = standings.map((_, index) => String(index + 1));
    return groupedByKey(lists, asEntities(Evidence, rows), ({ n }) => n).map(leadingOf);
  },
};

/** Which part of a factor's evidence is asked for. */
export interface EvidenceFilter {
  /** The side it counts on; a contradicted lesson's evidence counts on the other one, too. */
  readonly polarity: Polarity | null;
  /** Slug of a theme. */
  readonly theme: string | null;
}

type Placed = Evidence & { countedForId: string; rank: number; unitId: string };

/** Where a page begins: rank within the unit, unit, evidence. */
function readPlace(
  after: string | null | undefined,
): [number | null, string | null, string | null] {
  const place = readCursor(after, 3);
  if (!place) return [null, null, null];
  const [rank, unitId, id] = place.map(String) as [string, string, string];
  if (/^\d{1,9}$/.test(rank) && isId(unitId) && isId(id)) return [Number(rank), unitId, id];
  throw new BadInput('after', 'Use the endCursor of an earlier answer, or leave `after` out.');
}

/** Pages of the evidence that counts for a factor, one source after another; by the factor's id. */
export const evidenceByFactor = pagesBelow<Evidence, EvidenceFilter>(
  'evidenceByFactor',
  async (ctx, factorIds, page, { polarity, theme }): Promise<Page<Evidence>[]> => {
    const size = pageSize(page);
    const rows = await ctx.sql<Placed>(
      'evidence_by_factor',
      `WITH counted AS (
         SELECT c.factor_id AS n, c.evidence_id, c.unit_id FROM counted_now c
         WHERE c.factor_id = ANY($1::uuid[])
           AND ($2::text IS NULL OR c.polarity = $2)
           AND ($3::text IS NULL OR c.theme_id = (
             SELECT resolved.resolved_id FROM theme
             JOIN resolved_theme resolved ON resolved.id = theme.id WHERE theme.slug = $3))
       ),
       ${oneSourceAfterAnother},
       page AS (
         SELECT *, row_number() OVER (PARTITION BY n ORDER BY rank, unit_id, evidence_id) AS place
         FROM placed
         WHERE $4::int IS NULL OR (rank, unit_id, evidence_id) > ($4, $5::uuid, $6::uuid)
       )
       SELECT page.n AS "countedForId", page.rank, page.unit_id AS "unitId", ${columnsOf(Evidence, 'e')}
       FROM page JOIN evidence e ON e.id = page.evidence_id
       WHERE page.place <= $7 ORDER BY page.n, page.place`,
      [factorIds, polarity, theme, ...readPlace(page.after), size + 1],
    );
    return groupedByKey(
      factorIds,
      asEntities(Evidence, rows),
      ({ countedForId }) => countedForId,
    ).map((group) => pageOf(group, size, ({ rank, unitId, id }) => [rank, unitId, id]));
  },
);

/** The studies that hold evidence counted for a factor, themselves or by a case; by the factor's id. */
export const studiesByFactor: LoaderDef<string, Study[]> = {
  name: 'studiesByFactor',
  async batch(ctx, ids) {
    const rows = await ctx.sql<Study & { factorId: string }>(
      'studies_by_factor',
      `SELECT DISTINCT c.factor_id AS "factorId", ${columnsOf(Study, 's')}
       FROM counted_now c
       JOIN evidence e ON e.id = c.evidence_id
       LEFT JOIN study_case held ON held.id = e.study_case_id
       JOIN study s ON s.id = coalesce(held.study_id, e.study_id)
       WHERE c.factor_id = ANY($1::uuid[]) ORDER BY title, id`,
      [ids],
    );
    return groupedByKey(ids, asEntities(Study, rows), ({ factorId }) => factorId);
  },
};
