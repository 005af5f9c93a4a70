import type { RequestContext } from '@pis/core';
import { analyse } from '../../analyzer/analyse.js';
import { fold } from '../../analyzer/fold.js';
import { englishMark } from '../../analyzer/token.js';
import { isConceptKey } from '../../vocabulary/product-words.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { lengthOf, type TermCount, termCounts, wordsOf } from '../document-words.js';
import type { SearchDocument } from '../search-document.js';
import { tsvectorOf } from './tsvector.js';

/** The names a thing is known by, folded: what `nearest` compares with. */
export const namesOf = ({ title, labels }: Pick<SearchDocument, 'labels' | 'title'>): string =>
  [title, ...labels]
    .map((name) =>
      analyse(name)
        .map(({ folded }) => folded)
        .join(' '),
    )
    .join(', ');

interface Counted {
  readonly row: object;
  readonly id: string;
  readonly counts: ReadonlyMap<string, TermCount>;
}

function counted(document: SearchDocument, vocabulary: Vocabulary): Counted {
  const { id, kind, version, language, title, labels, passages, facets } = document;
  const fields = wordsOf(document, vocabulary);
  const row = {
    id,
    kind,
    version,
    language,
    title,
    body: [...labels, ...passages].join('\n'),
    tokens: tsvectorOf(document, fields),
    length: lengthOf(fields),
    names: namesOf(document),
    from_year: document.fromYear,
    to_year: document.toYear,
    themes: facets.THEME,
    counties: facets.COUNTY,
    funders: facets.FUNDER,
    phases: facets.PHASE,
    source_kinds: facets.SOURCE_KIND,
  };
  return { row, id, counts: termCounts(document, fields) };
}

/** Neither a concept nor an English stem is a word that somebody may have meant to type. */
const isSpelled = (term: string): boolean => !isConceptKey(term) && !term.startsWith(englishMark);

/** The numbers of terms, new ones among them. One statement. */
async function termIds(
  ctx: RequestContext,
  terms: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await ctx.sql<{ id: number; term: string }>(
    'search_term_ids',
    `WITH asked AS (SELECT * FROM unnest($1::text[], $2::text[]) AS asked (term, folded)),
     added AS (
       INSERT INTO search_term (term, folded) SELECT term, folded FROM asked
       WHERE NOT EXISTS (SELECT FROM search_term known WHERE known.term = asked.term)
       ON CONFLICT (term) DO NOTHING RETURNING id, term
     )
     SELECT id, term FROM added
     UNION ALL SELECT known.id, known.term FROM search_term known JOIN asked USING (term)`,
    [terms, terms.map((term) => (isSpelled(term) ? fold(term) : null))],
  );
  return new Map(rows.map(({ id, term }) => [term, id]));
}

const columns =
  'id, kind, version, language, title, body, tokens, length, names, from_year, to_year, themes, counties, funders, phases, source_kinds, terms';

interface WrittenRow {
  id: string;
  number: number;
  oldTerms: number[] | null;
}

/** Puts the rows of documents in place of those they had, and tells what postings those had. One statement. */
function writeRows(ctx: RequestContext, rows: readonly object[]): Promise<WrittenRow[]> {
  const replaced = columns
    .split(', ')
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`);
  return ctx.sql<WrittenRow>(
    'search_upsert',
    `WITH given AS (
       SELECT * FROM json_to_recordset($1) AS d(id uuid, kind text, version int,
         language text, title text, body text, tokens tsvector, length int, names text,
         from_year int, to_year int, themes text[], counties text[], funders text[], phases text[],
         source_kinds text[], terms int[])
     ),
     old AS MATERIALIZED (
       SELECT doc.id, doc.terms, doc.length FROM search_doc doc JOIN given USING (id)
     ),
     written AS (
       INSERT INTO search_doc (${columns}, sort_title) SELECT ${columns}, title FROM given
       ON CONFLICT (id) DO UPDATE SET ${replaced.join(', ')}, sort_title = excluded.sort_title
       RETURNING id, number
     ),
     sized AS (
       INSERT INTO search_size AS size (single, docs, words)
       SELECT true, count(*) FILTER (WHERE old.id IS NULL),
         coalesce(sum(given.length - coalesce(old.length, 0)), 0)
       FROM given LEFT JOIN old ON old.id = given.id
       ON CONFLICT (single) DO UPDATE
       SET docs = size.docs + excluded.docs, words = size.words + excluded.words
     )
     SELECT written.id, number, old.terms AS "oldTerms" FROM written LEFT JOIN old ON old.id = written.id`,
    [JSON.stringify(rows)],
  );
}

interface Postings {
  readonly gone: { term: number[]; doc: number[] };
  readonly put: { term: number[]; doc: number[]; inTitle: number[]; inText: number[] };
  /** By how many the documents of a term have grown. */
  readonly growth: Map<number, number>;
}

/** A count as its column takes it. */
const mostTimes = 32_000;

function postingsOf(
  documents: readonly Counted[],
  ids: ReadonlyMap<string, number>,
  written: ReadonlyMap<string, WrittenRow>,
): Postings {
  const gone: Postings['gone'] = { term: [], doc: [] };
  const put: Postings['put'] = { term: [], doc: [], inTitle: [], inText: [] };
  const growth: Postings['growth'] = new Map();
  const grow = (term: number, by: number): void => {
    growth.set(term, (growth.get(term) ?? 0) + by);
  };
  for (const { id, counts } of documents) {
    const row = written.get(id);
    if (!row) continue;
    const old = new Set(row.oldTerms);
    for (const [term, { inTitle, inText }] of counts) {
      const number = ids.get(term);
      if (number === undefined) continue;
      put.term.push(number);
      put.doc.push(row.number);
      put.inTitle.push(Math.min(inTitle, mostTimes));
      put.inText.push(Math.min(inText, mostTimes));
      if (!old.delete(number)) grow(number, 1);
    }
    for (const number of old) {
      gone.term.push(number);
      gone.doc.push(row.number);
      grow(number, -1);
    }
  }
  return { gone, put, growth };
}

async function writePostings(ctx: RequestContext, postings: Postings): Promise<void> {
  const { gone, put, growth } = postings;
  await ctx.sql(
    'search_postings',
    `WITH gone AS (
       DELETE FROM search_posting posting USING unnest($1::int[], $2::int[]) AS gone (term, doc)
       WHERE posting.term = gone.term AND posting.doc = gone.doc
     ),
     put AS (
       INSERT INTO search_posting AS posting (term, doc, in_title, in_text)
       SELECT * FROM unnest($3::int[], $4::int[], $5::smallint[], $6::smallint[])
       ON CONFLICT (term, doc) DO UPDATE
       SET in_title = excluded.in_title, in_text = excluded.in_text
       WHERE (posting.in_title, posting.in_text) <> (excluded.in_title, excluded.in_text)
     )
     UPDATE search_term SET df = df + growth.by
     FROM unnest($7::int[], $8::int[]) AS growth (term, by) WHERE id = growth.term AND growth.by <> 0`,
    [
      gone.term,
      gone.doc,
      put.term,
      put.doc,
      put.inTitle,
      put.inText,
      [...growth.keys()],
      [...growth.values()],
    ],
  );
}

/**
 * Writes one row of the index for each document, in place of the row it had, and what the ranking needs
 * of its words. For one writer at a time; in one transaction.
 */
export async function writeIndexRows(
  ctx: RequestContext,
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
): Promise<void> {
  if (documents.length === 0) return;
  const read = documents.map((document) => counted(document, vocabulary));
  await ctx.transaction(async (tx) => {
    const ids = await termIds(tx, [...new Set(read.flatMap(({ counts }) => [...counts.keys()]))]);
    const rows = read.map(({ row, counts }) => ({
      ...row,
      terms: [...counts.keys()].flatMap((term) => ids.get(term) ?? []),
    }));
    const written = await writeRows(tx, rows);
    await writePostings(tx, postingsOf(read, ids, new Map(written.map((row) => [row.id, row]))));
  });
}

/** Takes rows out of the index, with what was written beside them; what is not there is no error. */
export async function removeIndexRows(ctx: RequestContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await ctx.sql(
    'search_remove',
    `WITH removed AS (
       DELETE FROM search_doc WHERE id = ANY($1::uuid[]) RETURNING number, terms, length
     ),
     had AS (SELECT number, unnest(terms) AS term FROM removed),
     gone AS (
       DELETE FROM search_posting posting USING had
       WHERE posting.term = had.term AND posting.doc = had.number
     ),
     fewer AS (
       UPDATE search_term SET df = df - less.docs
       FROM (SELECT term, count(*) AS docs FROM had GROUP BY term) less WHERE id = less.term
     )
     UPDATE search_size size SET docs = size.docs - less.docs, words = size.words - less.words
     FROM (SELECT count(*) AS docs, coalesce(sum(length), 0) AS words FROM removed) less`,
    [ids],
  );
}
