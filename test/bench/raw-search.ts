import type { TestDatabase } from '../support/database.js';

/**
 * PostgreSQL alone, as its manual has it: words of the index, `ts_rank`, twenty rows with the text
 * and marks of `ts_headline`. What the API of the Postgres engine is measured against.
 */
export function rawSearch(database: TestDatabase, question: string): Promise<unknown> {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const query = words.map((word) => `'${word}'`).join(words.length > 3 ? ' | ' : ' & ');
  return database.sql(
    `SELECT p.id, ts_headline('simple', p.title, q, 'HighlightAll=true') AS title,
       ts_headline('simple', p.description, q) AS excerpt
     FROM (
       SELECT id, ts_rank(tokens, $1::tsquery) AS rank FROM search_doc
       WHERE tokens @@ $1::tsquery ORDER BY rank DESC LIMIT 20
     ) found JOIN project p USING (id), (SELECT $1::tsquery AS q) asked ORDER BY rank DESC`,
    [query],
  );
}
