import type { RequestContext } from '@pis/core';
import type { TellingWord } from '../query/query-plan.js';
import type { Collection, RankedDocument } from './bm25.js';

/** A document as the ranking sees it. */
export interface PostedDocument extends RankedDocument {
  readonly id: string;
  /** Of the experience or period, the latest; null where it has none. */
  readonly year: number | null;
}

export interface Postings {
  readonly collection: Collection;
  readonly documents: readonly PostedDocument[];
}

interface PostedRow {
  id: string;
  length: number;
  year: number | null;
  times: [key: number, inTitle: number, inText: number][];
}

interface AnswerRow {
  docs: number;
  words: number;
  documents: PostedRow[];
}

/** How often documents have the words asked for, and how much there is in all. One statement. */
export async function readPostings(
  ctx: RequestContext,
  ids: readonly string[],
  asked: readonly TellingWord[],
): Promise<Postings> {
  const keys = asked.flatMap((word, term) => [
    ...word.keys.map((key) => ({ key, term, translated: false })),
    ...word.translations.map((key) => ({ key, term, translated: true })),
  ]);
  const [row] = await ctx.sql<AnswerRow>(
    'search_postings_of',
    `WITH asked AS (
       SELECT known.id AS term, place FROM unnest($2::text[], $3::int[]) AS given (key, place)
       JOIN search_term known ON known.term = given.key
     ),
     posted AS (
       SELECT doc.id, doc.length, coalesce(doc.to_year, doc.from_year) AS year,
         json_agg(json_build_array(asked.place, posting.in_title, posting.in_text)) AS times
       FROM search_doc doc JOIN search_posting posting ON posting.doc = doc.number
       JOIN asked ON asked.term = posting.term
       WHERE doc.id = ANY($1::uuid[]) GROUP BY doc.id
     )
     SELECT coalesce((SELECT docs FROM search_size), 0) AS docs,
       coalesce((SELECT words FROM search_size), 0)::float8 AS words,
       (SELECT coalesce(json_agg(posted), '[]') FROM posted) AS documents`,
    [ids, keys.map(({ key }) => key), [...keys.keys()]],
  );
  return {
    collection: { docs: row?.docs ?? 0, words: row?.words ?? 0 },
    documents: (row?.documents ?? []).map(({ id, length, year, times }) => ({
      id,
      length,
      year,
      occurrences: times.flatMap(([place, inTitle, inText]) => {
        const key = keys[place];
        return key ? [{ term: key.term, translated: key.translated, inTitle, inText }] : [];
      }),
    })),
  };
}
