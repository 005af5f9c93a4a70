import { Injectable } from '@nestjs/common';
import { newId, nobody, RequestContext } from '@pis/core';
import { DataSource } from 'typeorm';
import { readSubjects } from '../indexer/subjects/subjects.js';
import { readQuestion } from '../query/read-question.js';
import { explain } from '../ranking/ranking.js';
import { type SearchKind, SearchSort } from '../search-kind.js';
import type { ScoreExplanation } from '../search-result.js';
import { VocabularyHolder } from '../vocabulary/vocabulary-holder.js';
import { Finder, type Finding } from './finder.js';

/** One of the first things found, and what it owes to which word. */
export interface ExplainedHit {
  readonly id: string;
  readonly kind: SearchKind;
  /** Null for what has ceased to be public and waits to be taken out of the index. */
  readonly title: string | null;
  /** Null where it has none of the words that tell something. */
  readonly explanation: ScoreExplanation | null;
}

/** What was made of a question, and what came of it. */
export interface ExplainedQuestion extends Finding {
  readonly hits: readonly ExplainedHit[];
}

/** Tells on the command line how a question is understood and why its hits stand where they stand. */
@Injectable()
export class Explainer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly finder: Finder,
    private readonly vocabulary: VocabularyHolder,
  ) {}

  /** Asks as anybody without filters would, and explains the first `most` hits. */
  async explain(question: string, most: number): Promise<ExplainedQuestion> {
    const ctx = RequestContext.of(this.dataSource, { viewer: nobody, requestId: newId() });
    const plan = await readQuestion(ctx, question, await this.vocabulary.current(ctx));
    const { answer, request } = await this.finder.find(ctx, question, plan, {
      filters: { values: {} },
      page: 1,
      pageSize: most,
      sort: SearchSort.RELEVANCE,
    });
    const ids = answer.hits.map(({ id }) => id);
    const subjects = await readSubjects(ctx, answer.hits);
    const scores = await explain(ctx, ids, request.plan, request.candidates);
    const hits = answer.hits.map(({ id, kind }) => ({
      id,
      kind,
      title: subjects.get(id)?.title ?? null,
      explanation: scores.get(id) ?? null,
    }));
    return { answer, request, hits };
  }
}
