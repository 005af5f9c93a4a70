import type { TestDatabase } from '../support/database.js';

/**
 * PostgreSQL alone, as its manual has it: words of the index, `ts_rank`, twenty rows with the text
 * and marks of `ts_headline`, how many there are, and how many of each value one can narrow by. What
 * the API of the Postgres engine is measured against.
 */
export function rawSearch(database: TestDatabase, question: string): Promise<unknown> {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const query = words.map((word) => `'${word}'`).join(words.length > 3 ? ' | ' : ' & ');
  return database.sql(
    `WITH matched AS MATERIALIZED (
       SELECT id, kind, themes, counties, funders, phases, ts_rank(tokens, $1::tsquery) AS rank
       FROM search_doc WHERE tokens @@ $1::tsquery
     ),
     page AS (
       SELECT p.id, rank, ts_headline('simple', p.title, q, 'HighlightAll=true') AS title,
         ts_headline('simple', p.description, q) AS excerpt
       FROM (SELECT id, rank FROM matched ORDER BY rank DESC LIMIT 20) found
       JOIN project p USING (id), (SELECT $1::tsquery AS q) asked
     ),
     counted AS (
       SELECT facet, value, count(*) FROM matched, LATERAL (
         VALUES ('kind', ARRAY[kind]), ('theme', themes), ('county', counties), ('funder', funders),
           ('phase', phases)) AS of (facet, list), unnest(list) AS value
       GROUP BY facet, value
     )
     SELECT (SELECT count(*) FROM matched) AS total, (SELECT json_agg(page ORDER BY rank DESC) FROM page) AS hits,
       (SELECT json_agg(counted) FROM counted) AS facets`,
    [query],
  );
}
