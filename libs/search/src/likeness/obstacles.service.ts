import { Injectable } from '@nestjs/common';
import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { evidenceById, factorById, Study } from '@pis/knowledge';
import { publicEvidence, publicStudy } from '../indexer/public.js';
import { VocabularyHolder } from '../vocabulary/vocabulary-holder.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { hitsOf, type Like } from './likeness-hits.js';
import type { LikeTextInput } from './likeness.inputs.js';
import { type Asked, LikenessService, sentencesOfDocument } from './likeness.service.js';
import type { LikelyObstacle, LikelyObstacles, LikenessReason } from './likeness.types.js';
import { AskedSentences } from './reason.js';

/** Lessons and projects like the text that are asked what hindered them. */
const mostHolders = 20;

/** Factors that are shown, and pieces of evidence for each. */
const most = { obstacles: 5, pieces: 3 };

interface HinderedRow {
  id: string;
  factorId: string;
  lessonId: string | null;
  projectId: string | null;
  studyId: string | null;
}

/** Something that was hindered, why it is like the text, and how likely it is meant: the first the most. */
interface Holder {
  readonly item: object;
  readonly reason: LikenessReason;
  readonly place: number;
}

/**
 * Pieces of public evidence that something hindered: these lessons `$1`, these projects `$2` or their
 * lessons, or what a study about one of the themes `$3` looked at.
 */
const hinderedText = `
  SELECT e.id, r.resolved_id AS "factorId", e.lesson_id AS "lessonId",
    coalesce(e.project_id, l.project_id) AS "projectId", coalesce(e.study_id, c.study_id) AS "studyId"
  FROM evidence e JOIN resolved_factor r ON r.id = e.factor_id
  LEFT JOIN lesson l ON l.id = e.lesson_id LEFT JOIN study_case c ON c.id = e.study_case_id
  WHERE e.polarity = 'HINDERED' AND ${publicEvidence('e')} AND (
    e.lesson_id = ANY($1::uuid[]) OR coalesce(e.project_id, l.project_id) = ANY($2::uuid[])
    OR coalesce(e.study_id, c.study_id) IN (
      SELECT about.study_id FROM study_theme about
      JOIN resolved_theme resolved ON resolved.id = about.theme_id
      JOIN theme ON theme.id = resolved.resolved_id WHERE theme.slug = ANY($3::text[])))
  ORDER BY e.created_at, e.id`;

const holderOf = (row: HinderedRow, holders: ReadonlyMap<string, Holder>): Holder | undefined =>
  [row.lessonId, row.projectId, row.studyId].flatMap((id) => holders.get(id ?? '') ?? [])[0];

interface Hindrance {
  readonly factorId: string;
  readonly holder: Holder;
  readonly pieces: string[];
  readonly holders: Set<object>;
}

/** By factor: those that hindered most of what is like the text first, then what hindered the likest. Pure. */
export function hindrancesOf(
  rows: readonly HinderedRow[],
  holders: ReadonlyMap<string, Holder>,
): Hindrance[] {
  const told = rows.flatMap((row) => {
    const holder = holderOf(row, holders);
    return holder ? [{ row, holder }] : [];
  });
  const byFactor = new Map<string, Hindrance>();
  for (const { row, holder } of told.sort((a, b) => a.holder.place - b.holder.place)) {
    const known = byFactor.get(row.factorId);
    if (known) {
      known.pieces.push(row.id);
      known.holders.add(holder.item);
    } else {
      const { factorId, id } = row;
      byFactor.set(factorId, { factorId, holder, pieces: [id], holders: new Set([holder.item]) });
    }
  }
  return [...byFactor.values()].sort(
    (a, b) => b.holders.size - a.holders.size || a.holder.place - b.holder.place,
  );
}

/** What usually hinders what somebody is about to begin. */
@Injectable()
export class ObstaclesService {
  constructor(
    private readonly likeness: LikenessService,
    private readonly vocabulary: VocabularyHolder,
  ) {}

  async ofText(ctx: RequestContext, { text, county }: LikeTextInput): Promise<LikelyObstacles> {
    const asked = await this.likeness.readText(ctx, text);
    const wish = { first: mostHolders, county };
    const [lessons, projects] = await Promise.all([
      this.likeness.likes(ctx, asked, { ...wish, group: 'LESSONS' }),
      this.likeness.likes(ctx, asked, { ...wish, group: 'PROJECTS' }),
    ]);
    const idsOf = (likes: readonly Like[]): string[] => likes.map(({ document }) => document.id);
    const rows = await ctx.sql<HinderedRow>('likeness_hindered', hinderedText, [
      idsOf(lessons),
      idsOf(projects),
      county ? [] : asked.scope.themes,
    ]);
    const holders = await this.holders(ctx, asked, [...lessons, ...projects], rows);
    return { obstacles: await this.shown(ctx, hindrancesOf(rows, holders)) };
  }

  private async holders(
    ctx: RequestContext,
    asked: Asked,
    likes: readonly Like[],
    rows: readonly HinderedRow[],
  ): Promise<Map<string, Holder>> {
    const telling = new Set(rows.flatMap(({ lessonId, projectId }) => [lessonId, projectId]));
    const told = likes.filter(({ document }) => telling.has(document.id));
    const [hits, studies, vocabulary] = await Promise.all([
      hitsOf(
        ctx,
        told.map((like) => ({ ...like, others: [] })),
        asked,
      ),
      readStudies(ctx, rows),
      this.vocabulary.current(ctx),
    ]);
    const like = hits.map(({ id, item, reason }, place) => [id, { item, reason, place }] as const);
    const comparing = new AskedSentences(asked.sentences, asked.words);
    const looked = studies.flatMap((study, at) => {
      const reason = reasonOf(study, comparing, vocabulary);
      return reason ? [[study.id, { item: study, reason, place: hits.length + at }] as const] : [];
    });
    return new Map<string, Holder>([...like, ...looked]);
  }

  private async shown(
    ctx: RequestContext,
    hindrances: readonly Hindrance[],
  ): Promise<LikelyObstacle[]> {
    const first = hindrances.slice(0, most.obstacles);
    const shown = await Promise.all(
      first.map(async ({ factorId, holder, pieces }) => {
        const [factor, evidence] = await Promise.all([
          ctx.load(factorById, factorId),
          ctx.loadMany(evidenceById, pieces.slice(0, most.pieces)),
        ]);
        return { factor, evidence: evidence.filter((piece) => piece !== null), holder };
      }),
    );
    return shown.flatMap(({ factor, evidence, holder: { item, reason } }) =>
      factor && evidence.length > 0 ? [{ factor, evidence, hindered: item, reason }] : [],
    );
  }
}

async function readStudies(ctx: RequestContext, rows: readonly HinderedRow[]): Promise<Study[]> {
  const ids = [...new Set(rows.flatMap(({ studyId }) => studyId ?? []))];
  const found = await ctx.sql<Study>(
    'likeness_studies',
    `SELECT ${columnsOf(Study, 's')} FROM study s
     WHERE s.id = ANY($1::uuid[]) AND ${publicStudy('s')} ORDER BY s.id`,
    [ids],
  );
  return asEntities(Study, found);
}

function reasonOf(
  { title, summary, description }: Study,
  comparing: AskedSentences,
  vocabulary: Vocabulary,
): LikenessReason | null {
  const passages = [summary, description].flatMap((text) => text ?? []);
  const sentences = comparing.sharedWith(sentencesOfDocument({ title, passages }, vocabulary));
  return sentences.length > 0 ? { sentences, facts: [] } : null;
}
