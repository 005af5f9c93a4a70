import { createHash } from 'node:crypto';
import type { RequestContext } from '@pis/core';
import { analyse, analyzerVersion } from '../../analyzer/analyse.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { lengthOf, termCounts, wordsOf } from '../document-words.js';
import type { SearchDocument } from '../search-document.js';
import { type Counted, type NumberedDocument, writePostings } from './postings-writer.js';
import type { TermNumbers } from './term-numbers.js';
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

/** Names everything that a row is made of: what the document says, and by which rules and labels it is read. */
const stampOf = (document: SearchDocument, vocabulary: Vocabulary): string =>
  createHash('sha256')
    .update(JSON.stringify([document, vocabulary.version, analyzerVersion]))
    .digest('base64url')
    .slice(0, 22);

interface Stamped {
  readonly document: SearchDocument;
  readonly stamp: string;
}

interface Read extends Counted {
  readonly row: object;
}

function readDocument({ document, stamp }: Stamped, vocabulary: Vocabulary): Read {
  const { id, kind, version, language, title, labels, passages, facets } = document;
  const fields = wordsOf(document, vocabulary);
  const row = {
    id,
    kind,
    version,
    stamp,
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

const columns =
  'id, kind, version, stamp, language, title, body, tokens, length, names, from_year, to_year, themes, counties, funders, phases, source_kinds, terms';

interface WrittenRow extends NumberedDocument {
  id: string;
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
       SELECT * FROM json_to_recordset($1) AS d(id uuid, kind text, version int, stamp text,
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

/** Those of some documents whose rows are made of something else, or not there. One statement. */
async function changed(
  ctx: RequestContext,
  documents: readonly Stamped[],
): Promise<readonly Stamped[]> {
  const rows = await ctx.sql<{ id: string; stamp: string }>(
    'search_stamps',
    'SELECT id, stamp FROM search_doc WHERE id = ANY($1::uuid[])',
    [documents.map(({ document }) => document.id)],
  );
  const stamps = new Map(rows.map(({ id, stamp }) => [id, stamp]));
  return documents.filter(({ document, stamp }) => stamps.get(document.id) !== stamp);
}

/** What writing needs besides the documents. */
export interface WritingWith {
  readonly vocabulary: Vocabulary;
  readonly terms: TermNumbers;
  /** Also what stands there as it would be written. */
  readonly all: boolean;
}

/**
 * Writes one row of the index for each document that says something else than its row, and what the
 * ranking needs of its words. For one writer at a time; in one transaction. Gives the ids of what was
 * written.
 */
export async function writeIndexRows(
  ctx: RequestContext,
  documents: readonly SearchDocument[],
  { vocabulary, terms, all }: WritingWith,
): Promise<string[]> {
  if (documents.length === 0) return [];
  const stamped = documents.map((document) => ({
    document,
    stamp: stampOf(document, vocabulary),
  }));
  return ctx.transaction(async (tx) => {
    const writing = all ? stamped : await changed(tx, stamped);
    if (writing.length === 0) return [];
    const read = writing.map((one) => readDocument(one, vocabulary));
    try {
      await writeRead(tx, read, terms);
    } catch (error) {
      terms.forget();
      throw error;
    }
    return read.map(({ id }) => id);
  });
}

async function writeRead(
  tx: RequestContext,
  read: readonly Read[],
  terms: TermNumbers,
): Promise<void> {
  const every = new Set<string>();
  for (const { counts } of read) for (const term of counts.keys()) every.add(term);
  const numbers = await terms.of(tx, every);
  const rows = read.map(({ row, counts }) => ({
    ...row,
    terms: [...counts.keys()].flatMap((term) => numbers.get(term) ?? []),
  }));
  const written = await writeRows(tx, rows);
  await writePostings(tx, read, numbers, new Map(written.map((row) => [row.id, row])));
}

/** Takes rows out of the index, with what was written beside them; what is not there is no error. */
export async function removeIndexRows(ctx: RequestContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await ctx.sql(
    'search_remove',
    `WITH removed AS (
       DELETE FROM search_doc WHERE id = ANY($1::uuid[]) RETURNING number, terms, length
     ),
     gone AS (
       DELETE FROM search_posting posting USING removed WHERE posting.doc = removed.number
     ),
     fewer AS (
       UPDATE search_term SET df = df - less.docs
       FROM (SELECT term, count(*) AS docs FROM removed CROSS JOIN unnest(terms) AS had (term)
         GROUP BY term) less WHERE id = less.term
     )
     UPDATE search_size size SET docs = size.docs - less.docs, words = size.words - less.words
     FROM (SELECT count(*) AS docs, coalesce(sum(length), 0) AS words FROM removed) less`,
    [ids],
  );
}
