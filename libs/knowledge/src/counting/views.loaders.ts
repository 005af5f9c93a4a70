import { groupedByKey, type LoaderDef } from '@pis/core';
import type { EvidenceBasis } from '../evidence/evidence.entity.js';
import type { Polarity } from '../evidence/polarity.js';
import type { SourceKind } from '../sources/source.entity.js';
import { counts, oneSourceAfterAnother } from './counted.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';
import { countedThrough, projectsThrough } from './seen-through.js';
import type { Counts } from './strength.js';

// What counts is public, so neither of these asks who looks.

/** A factor seen through a filter. */
export interface FactorView {
  /** Of a factor that stands on its own, not of one merged into it. */
  readonly factorId: string;
  readonly filter: EvidenceMapFilter;
}

/** How a factor stands from there, and which pieces of evidence say so. */
export interface CountedView extends Counts {
  readonly evidenceIds: readonly string[];
  /** Published projects that pass the filter themselves: those that could have told. */
  readonly projects: number;
}

/** What kind of independent source something was counted as. */
export const UnitKind = {
  CASE: 'CASE',
  FAMILY: 'FAMILY',
  MEETING: 'MEETING',
  STUDY: 'STUDY',
} as const;
export type UnitKind = keyof typeof UnitKind;

/** A piece of evidence that counts, in the words it has now, with what it hangs on. */
export interface CountedPiece {
  readonly evidenceId: string;
  /** Each independent source and side it counts for; the other side where a lesson is contradicted. */
  readonly units: readonly { id: string; kind: UnitKind; polarity: Polarity }[];
  /** The side its own words are on. */
  readonly polarity: Polarity;
  readonly quote: string | null;
  readonly quoteLanguage: 'SV' | 'EN';
  readonly speakerRole: string | null;
  /** The source's own words, where it gives a list or a heading to stand on. */
  readonly passage: string | null;
  readonly locator: string | null;
  readonly basis: EvidenceBasis | null;
  readonly conditions: string | null;
  readonly lesson: { id: string; text: string; language: 'SV' | 'EN' } | null;
  readonly project: { id: string; slug: string; title: string } | null;
  readonly study: { slug: string; title: string } | null;
  readonly source: {
    id: string;
    kind: SourceKind;
    title: string;
    publisher: string | null;
    published: string | null;
    url: string | null;
  } | null;
}

/** The figures of each view, with the ids of the pieces behind them. */
export const countedByView: LoaderDef<FactorView, CountedView> = {
  name: 'countedByView',
  async batch(ctx, views) {
    const { text, values } = countedThrough(views);
    const could = projectsThrough(views, values.length + 1);
    return ctx.sql<CountedView>(
      'counted_by_view',
      `${text}, ${could.text}
       SELECT ${counts('counted')},
         coalesce(array_agg(DISTINCT counted.evidence_id)
           FILTER (WHERE counted.evidence_id IS NOT NULL), '{}') AS "evidenceIds",
         could.projects
       FROM asked
       LEFT JOIN counted ON counted.n = asked.n
       JOIN could ON could.through = asked.through
       GROUP BY asked.n, could.projects ORDER BY asked.n`,
      [...values, ...could.values],
    );
  },
};

/** The pieces behind each view, one source after another. */
export const piecesByView: LoaderDef<FactorView, CountedPiece[]> = {
  name: 'piecesByView',
  async batch(ctx, views) {
    const { text, values } = countedThrough(views);
    const rows = await ctx.sql<CountedPiece & { n: string }>(
      'pieces_by_view',
      `${text}, ${oneSourceAfterAnother},
       unit AS (
         SELECT n, evidence_id, jsonb_agg(
           jsonb_build_object('id', unit_id, 'kind', unit_kind, 'polarity', polarity)
           ORDER BY unit_id, polarity) AS units
         FROM counted GROUP BY n, evidence_id
       )
       SELECT placed.n, e.id AS "evidenceId", unit.units, e.polarity, e.quote,
         e.quote_language AS "quoteLanguage", e.speaker_role AS "speakerRole",
         passage.text AS passage, coalesce(e.locator, passage.locator) AS locator, e.basis,
         e.conditions,
         CASE WHEN lesson.id IS NOT NULL THEN jsonb_build_object(
           'id', lesson.id, 'text', lesson.text, 'language', lesson.language) END AS lesson,
         CASE WHEN project.id IS NOT NULL THEN jsonb_build_object(
           'id', project.id, 'slug', project.slug, 'title', project.title) END AS project,
         CASE WHEN study.id IS NOT NULL THEN jsonb_build_object(
           'slug', study.slug, 'title', study.title) END AS study,
         CASE WHEN source.id IS NOT NULL THEN jsonb_build_object(
           'id', source.id, 'kind', source.kind, 'title', source.title,
           'publisher', source.publisher, 'published', source.published,
           'url', source.url) END AS source
       FROM placed
       JOIN unit USING (n, evidence_id)
       JOIN evidence e ON e.id = placed.evidence_id
       LEFT JOIN lesson ON lesson.id = e.lesson_id
       LEFT JOIN study_case ON study_case.id = e.study_case_id
       LEFT JOIN study ON study.id = coalesce(e.study_id, study_case.study_id)
       LEFT JOIN project ON project.id = coalesce(e.project_id, lesson.project_id)
       LEFT JOIN source_passage passage ON passage.id = e.passage_id
       LEFT JOIN source ON source.id = coalesce(e.source_id, passage.source_id, study.source_id)
       ORDER BY placed.n, placed.rank, placed.unit_id, placed.evidence_id`,
      values,
    );
    const lists = views.map((_, index) => String(index + 1));
    return groupedByKey(lists, rows, ({ n }) => n);
  },
};
