import type { RequestContext } from '@pis/core';
import type { QueryPlan, TellingWord } from '../query/query-plan.js';
import type { ScoreExplanation } from '../search-result.js';
import { creditsOf, scoreOf, shareOf, weightOf } from './bm25.js';
import { type PostedDocument, type Postings, readPostings } from './postings.js';

/** Words that a document is ranked by: the rarest ones. */
const mostRankedBy = 16;

/** Scores that differ by less are the same. */
const grain = 1e-6;

/** The words a plan is ranked by; what no document has gives nothing. */
const rankedBy = ({ telling }: QueryPlan): TellingWord[] =>
  telling.filter(({ df }) => df > 0).slice(0, mostRankedBy);

interface Scored {
  readonly id: string;
  readonly score: number;
  readonly year: number;
}

function inOrder(a: Scored, b: Scored): number {
  const difference = b.score - a.score;
  if (Math.abs(difference) > grain) return difference;
  return b.year - a.year || (a.id < b.id ? -1 : 1);
}

/** Puts what was found in order by what the index says of it; what it says nothing of comes last. Pure. */
export function ordered<Hit extends { readonly id: string }>(
  hits: readonly Hit[],
  asked: readonly TellingWord[],
  { collection, documents }: Postings,
): Hit[] {
  const known = new Map(documents.map((document) => [document.id, document]));
  const scored = hits.map((hit) => {
    const document = known.get(hit.id);
    const score = document ? scoreOf(document, asked, collection) : 0;
    return { hit, id: hit.id, score, year: document?.year ?? -Infinity };
  });
  return scored.sort(inOrder).map(({ hit }) => hit);
}

/** Candidates of a long question in their order, the same for every engine. One statement. */
export async function rank<Hit extends { readonly id: string }>(
  ctx: RequestContext,
  hits: readonly Hit[],
  plan: QueryPlan,
): Promise<Hit[]> {
  const asked = rankedBy(plan);
  const ids = hits.map(({ id }) => id);
  return ordered(hits, asked, await readPostings(ctx, ids, asked));
}

function explanationOf(
  document: PostedDocument,
  asked: readonly TellingWord[],
  { collection }: Postings,
  decides: boolean,
): ScoreExplanation {
  const credits = creditsOf(document, asked, collection);
  const terms = asked.flatMap((word, place) => {
    const found = document.occurrences
      .filter(({ term }) => term === place)
      .sort(
        (a, b) =>
          shareOf(word, b, document.length, collection) -
          shareOf(word, a, document.length, collection),
      )[0];
    if (!found) return [];
    const { shown, kind, df } = word;
    const { inTitle, inText } = found;
    const score = credits[place] ?? 0;
    return [{ shown, kind, df, weight: weightOf(word, collection), inTitle, inText, score }];
  });
  const score = credits.reduce((sum, credit) => sum + credit, 0);
  return { score, decides, length: document.length, terms };
}

/** What each hit owes to which word, by id; `decides` says whether hits stand in that order. One statement. */
export async function explain(
  ctx: RequestContext,
  ids: readonly string[],
  plan: QueryPlan,
  decides: boolean,
): Promise<Map<string, ScoreExplanation>> {
  const asked = rankedBy(plan);
  const postings = await readPostings(ctx, ids, asked);
  return new Map(
    postings.documents.map((document) => [
      document.id,
      explanationOf(document, asked, postings, decides),
    ]),
  );
}
