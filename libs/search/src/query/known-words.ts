import type { RequestContext } from '@pis/core';
import { isWord } from './is-word.js';
import type { PlanTerm, QueryPlan } from './query-plan.js';
import { formsOf, nearestWords, patternsNear, type SimilarWord, swapped } from './spelling.js';
import { type KnownWords, nothingKnown, wordsToWeigh } from './weigh.js';

interface WordRow {
  term: string;
  df: number;
}

interface LikeRow extends SimilarWord {
  asked: string;
}

interface KnownRow {
  known: WordRow[];
  alike: LikeRow[];
}

/** Words of the index that are compared with one that nothing has, and how much their lengths may differ. */
const mostAlike = 60;
const mostLonger = 4;

/** A word that the lexicon does not know and fewer documents have is taken for a typo they share. */
const enoughOfUnknown = 3;

/** A word that may be mistyped: one that stands for other forms, too, and is long enough. */
const shortest = 3;
const mayBeMistyped = ({ lemmas, folded }: PlanTerm): boolean =>
  lemmas.length > 0 && folded.length >= shortest && !/\d/u.test(folded);

const askedOf = (term: PlanTerm) => ({
  asked: term.folded,
  keys: term.lemmas,
  forms: [term.folded, ...swapped(term.folded)],
  patterns: formsOf(term).flatMap(patternsNear),
  prefix: term.prefix,
  enough: isWord(term.surface) ? 1 : enoughOfUnknown,
});

/**
 * What the index knows of the words of a question; and for those that no document has, which words are
 * the same without their marks, or, where none begins so, look like it. One statement; none where nothing is asked for.
 */
export async function readKnownWords(ctx: RequestContext, plan: QueryPlan): Promise<KnownWords> {
  const words = wordsToWeigh(plan);
  if (words.length === 0) return nothingKnown;
  const doubtful = plan.long ? [] : plan.parts.flatMap(({ terms }) => terms.filter(mayBeMistyped));
  const [row] = await ctx.sql<KnownRow>(
    'search_known_words',
    `WITH known AS (
       SELECT term, df FROM search_term WHERE term = ANY($1::text[]) AND df > 0
     ),
     doubtful AS (
       SELECT DISTINCT ON (asked) asked, forms, patterns, prefix AND EXISTS (
           SELECT FROM search_term began WHERE began.df > 0
             AND began.folded > given.asked AND began.folded < given.asked || chr(1114109)) AS goes_on
       FROM jsonb_to_recordset($2::jsonb) AS given
         (asked text, keys text[], forms text[], patterns text[], prefix boolean, enough int)
       WHERE NOT EXISTS (SELECT FROM known WHERE term = ANY(given.keys) AND df >= given.enough)
       ORDER BY asked
     ),
     alike AS (
       SELECT asked, same.term, same.folded, same.df FROM doubtful
       JOIN search_term same ON same.df > 0 AND same.folded = ANY(doubtful.forms)
         AND (same.folded = doubtful.asked OR NOT goes_on)
       UNION
       SELECT asked, near.* FROM doubtful, LATERAL (
         SELECT DISTINCT ON (similarity(folded, asked), term) term, folded, df
         FROM unnest(patterns) AS pattern JOIN search_term ON folded LIKE pattern
         WHERE NOT goes_on AND df > 0 AND abs(length(folded) - length(asked)) <= ${mostLonger}
         ORDER BY similarity(folded, asked) DESC, term LIMIT ${mostAlike}) near
     )
     SELECT (SELECT coalesce(json_agg(known), '[]') FROM known) AS known,
       (SELECT coalesce(json_agg(alike), '[]') FROM alike) AS alike`,
    [words, JSON.stringify(doubtful.map(askedOf))],
  );
  const { known = [], alike = [] } = row ?? {};
  return {
    df: new Map(known.map(({ term, df }) => [term, df])),
    near: new Map(
      doubtful.map((term) => {
        const isThere = known.some((word) => term.lemmas.includes(word.term));
        const like = alike.filter(
          (word) => word.asked === term.folded && (!isThere || isWord(word.term)),
        );
        return [term.folded, nearestWords(term, like)];
      }),
    ),
  };
}
