import { Injectable } from '@nestjs/common';
import { limits } from '@pis/contract';
import type { RequestContext } from '@pis/core';
import { ProjectPhase } from '@pis/projects';
import {
  type EngineAnswer,
  type EngineHit,
  SearchEngine,
  type SearchFilters,
} from '../engines/search-engine.js';
import { documentsOf } from '../indexer/scope.js';
import { byKind, readSubjects } from '../indexer/subjects/subjects.js';
import { readPostings } from '../ranking/postings.js';
import { type SearchKind, SearchSort } from '../search-kind.js';
import { VocabularyHolder } from '../vocabulary/vocabulary-holder.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type AskedScope, readScope } from './asked-scope.js';
import { hitsOf, isIn, type Like } from './likeness-hits.js';
import { likenessOf, sharedFacts } from './likeness-score.js';
import type { Likeness, LikenessGroup } from './likeness.types.js';
import { foldDuplicates } from './near-duplicates.js';
import { readSentences, type ReadSentence } from './read-words.js';
import { AskedSentences } from './reason.js';
import { type AskedWord, likenessPlan, type Told, weighText } from './telling.js';

/** Whatever is asked with, ready to be compared. */
export interface Asked extends Told {
  readonly sentences: readonly ReadSentence[];
  readonly scope: AskedScope;
}

export interface LikenessWish {
  readonly group: LikenessGroup;
  readonly first: number;
  /** Code: only what is there. */
  readonly county?: string | null;
  /** What is not meant: the thing itself, its family. */
  readonly without?: ReadonlySet<string>;
}

/** Something like it, and what says nearly the same. */
export type FoldedLike = Like & { readonly others: readonly Like[] };

interface Ranked extends EngineHit {
  readonly score: number;
}

/** Ranked ones of which rows are read, so that enough are left when some are left out. */
const mostRead = 60;

const { ENDED, PLANNED, UNKNOWN, GOING_ON } = ProjectPhase;

const phasesOf: Readonly<Partial<Record<LikenessGroup, readonly ProjectPhase[]>>> = {
  ENDED: [ENDED],
  GOING_ON: [GOING_ON],
  OTHER_PROJECTS: [PLANNED, UNKNOWN],
  PRE_STUDIES: [ENDED, PLANNED, UNKNOWN],
};

const kinds: Readonly<Partial<Record<LikenessGroup, SearchKind>>> = {
  DOCUMENTS: 'SOURCE',
  LESSONS: 'LESSON',
  QUESTIONS: 'OPEN_QUESTION',
};

const filtersOf = ({ group, county }: LikenessWish): SearchFilters => ({
  values: {
    KIND: [kinds[group] ?? 'PROJECT'],
    ...(county ? { COUNTY: [county] } : {}),
    ...(phasesOf[group] ? { PHASE: phasesOf[group] } : {}),
  },
});

/** There is nothing to ask with, or nothing that is like it. */
export const nothingLike: Likeness = { hits: [], toldBy: [], engine: null, degraded: false };

/** Words said to have told most. */
const mostTold = 8;

/**
 * What is like a text, and why: its telling words asked of the same index as any question, ranked by
 * how much of them each document says and what facts they share. Public things only, whoever asks.
 */
@Injectable()
export class LikenessService {
  constructor(
    private readonly engine: SearchEngine,
    private readonly vocabulary: VocabularyHolder,
  ) {}

  /** What is like a text. Nothing of the text stays anywhere. */
  async likeText(ctx: RequestContext, text: string, wish: LikenessWish): Promise<Likeness> {
    return this.likenessOf(ctx, await this.readText(ctx, text), wish);
  }

  /** A text ready to be compared. Two statements. */
  async readText(ctx: RequestContext, text: string): Promise<Asked> {
    const sentences = readSentences([text], await this.vocabulary.current(ctx));
    const told = await weighText(ctx, sentences);
    return { ...told, sentences, scope: await readScope(ctx, text, sentences) };
  }

  async likenessOf(ctx: RequestContext, asked: Asked, wish: LikenessWish): Promise<Likeness> {
    const found = await this.candidates(ctx, asked.words, wish);
    if (!found) return nothingLike;
    const likes = await this.among(ctx, asked, found.hits, wish);
    return {
      hits: await hitsOf(ctx, likes, asked),
      toldBy: toldBy(asked.words),
      engine: found.engine,
      degraded: found.degraded,
    };
  }

  /** What is like it, for who goes on with it. */
  async likes(ctx: RequestContext, asked: Asked, wish: LikenessWish): Promise<FoldedLike[]> {
    const found = await this.candidates(ctx, asked.words, wish);
    return found ? this.among(ctx, asked, found.hits, wish) : [];
  }

  private async candidates(
    ctx: RequestContext,
    words: readonly AskedWord[],
    wish: LikenessWish,
  ): Promise<EngineAnswer | null> {
    const plan = likenessPlan(words);
    if (!plan) return null;
    return this.engine.search(ctx, {
      plan,
      filters: filtersOf(wish),
      page: 1,
      pageSize: limits.page.max,
      sort: SearchSort.RELEVANCE,
      candidates: true,
    });
  }

  /** Those that are like the text, the likest first, with what both say; what says the same is folded. */
  private async among(
    ctx: RequestContext,
    asked: Asked,
    hits: readonly EngineHit[],
    { group, first, without }: LikenessWish,
  ): Promise<FoldedLike[]> {
    const wanted = hits.filter(({ id }) => !without?.has(id));
    const ranked = (await this.ranked(ctx, asked, wanted)).slice(0, mostRead);
    const vocabulary = await this.vocabulary.current(ctx);
    const read = (await this.read(ctx, ranked)).filter(({ item }) => isIn(group, item));
    const comparing = new AskedSentences(asked.sentences, asked.words);
    const likes: Like[] = [];
    for (const one of read) {
      if (likes.length >= first * 2) break;
      const sentences = sentencesOfDocument(one.document, vocabulary);
      const shared = comparing.sharedWith(sentences);
      if (shared.length > 0) likes.push({ ...one, sentences, shared });
    }
    return foldDuplicates(likes)
      .slice(0, first)
      .map((folded) => ({ ...folded.first, others: folded.others }));
  }

  private async ranked(
    ctx: RequestContext,
    asked: Asked,
    hits: readonly EngineHit[],
  ): Promise<Ranked[]> {
    const ids = hits.map(({ id }) => id);
    const { collection, documents } = await readPostings(ctx, ids, asked.words);
    const posted = new Map(documents.map((document) => [document.id, document]));
    return hits
      .flatMap((hit): Ranked[] => {
        const document = posted.get(hit.id);
        if (!document) return [];
        const facts = sharedFacts(asked.scope, hit);
        const score = likenessOf(document, asked, collection, facts);
        return score > 0 ? [{ ...hit, score }] : [];
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /** Rows as anyone may see them now, with what they can be compared by, in the same order. Two statements a kind. */
  private async read(
    ctx: RequestContext,
    ranked: readonly Ranked[],
  ): Promise<Pick<Like, 'document' | 'item'>[]> {
    const subjects = await readSubjects(ctx, ranked);
    const there = ranked.filter(({ id }) => subjects.has(id));
    const documents = await Promise.all(
      [...byKind(there)].map(([kind, ids]) =>
        documentsOf(
          ctx,
          kind,
          ids.flatMap((id) => subjects.get(id) ?? []),
        ),
      ),
    );
    const byId = new Map(documents.flat().map((document) => [document.id, document]));
    return there.flatMap(({ id }) => {
      const [subject, document] = [subjects.get(id), byId.get(id)];
      return subject && document ? [{ item: subject.item, document }] : [];
    });
  }
}

/** What a thing says, sentence by sentence; its numbers and other names tell nothing to a reader. */
export const sentencesOfDocument = (
  { title, passages }: { title: string; passages: readonly string[] },
  vocabulary: Vocabulary,
): ReadSentence[] => readSentences([title, ...passages], vocabulary);

const toldBy = (words: readonly AskedWord[]): string[] => [
  ...new Set(
    words
      .filter(({ kind }) => kind !== 'PART')
      .slice(0, mostTold)
      .map(({ shown }) => shown),
  ),
];
