import type { RequestContext } from '@pis/core';
import type { TermCount } from '../document-words.js';
import { numbersText } from './array-text.js';

/** A document with how often it has its terms. */
export interface Counted {
  readonly id: string;
  readonly counts: ReadonlyMap<string, TermCount>;
}

/** What postings call a document, and the terms it had before; null where it was not there. */
export interface NumberedDocument {
  readonly number: number;
  readonly oldTerms: readonly number[] | null;
}

/** Columns of postings, a list each. */
interface Counts {
  readonly doc: number[];
  readonly term: number[];
  readonly inTitle: number[];
  readonly inText: number[];
}

interface Growth {
  readonly term: string;
  by: number;
}

/** A count as its column takes it. */
const mostTimes = 32_000;

const noCounts = (): Counts => ({ doc: [], term: [], inTitle: [], inText: [] });

/** What has to be written so that postings say what documents say now. */
class PostingChanges {
  readonly gone = noCounts();
  readonly kept = noCounts();
  readonly fresh = noCounts();
  /** By how many the documents of a term have grown, by its number. */
  readonly growth = new Map<number, Growth>();

  constructor(private readonly numbers: ReadonlyMap<string, number>) {}

  add({ counts }: Counted, { number, oldTerms }: NumberedDocument): void {
    const old = oldTerms ? new Set(oldTerms) : null;
    for (const [term, { inTitle, inText }] of counts) {
      const id = this.numbers.get(term);
      if (id === undefined) continue;
      const isKept = old?.delete(id) ?? false;
      const to = isKept ? this.kept : this.fresh;
      to.doc.push(number);
      to.term.push(id);
      to.inTitle.push(Math.min(inTitle, mostTimes));
      to.inText.push(Math.min(inText, mostTimes));
      if (!isKept) this.grow(id, term, 1);
    }
    for (const id of old ?? []) {
      this.gone.doc.push(number);
      this.gone.term.push(id);
      this.grow(id, '', -1);
    }
  }

  private grow(id: number, term: string, by: number): void {
    const known = this.growth.get(id);
    if (known) known.by += by;
    else this.growth.set(id, { term, by });
  }
}

const text = `
  WITH gone AS (
    DELETE FROM search_posting posting USING unnest($1::int[], $2::int[]) AS gone (doc, term)
    WHERE posting.doc = gone.doc AND posting.term = gone.term
  ),
  kept AS (
    UPDATE search_posting posting SET in_title = now.in_title, in_text = now.in_text
    FROM unnest($3::int[], $4::int[], $5::smallint[], $6::smallint[])
      AS now (doc, term, in_title, in_text)
    WHERE posting.doc = now.doc AND posting.term = now.term
      AND (posting.in_title, posting.in_text) <> (now.in_title, now.in_text)
  ),
  fresh AS (
    INSERT INTO search_posting (doc, term, in_title, in_text)
    SELECT * FROM unnest($7::int[], $8::int[], $9::smallint[], $10::smallint[])
      AS fresh (doc, term, in_title, in_text) ORDER BY doc, term
  ),
  grown AS (
    UPDATE search_term known SET df = df + growth.by
    FROM unnest($11::int[], $12::text[], $13::int[]) AS growth (id, term, by)
    WHERE known.id = growth.id AND growth.term IN (known.term, '')
    RETURNING known.id
  )
  SELECT count(*)::int AS grown FROM grown`;

/**
 * Writes the postings of documents in place of those they had. One statement.
 * @throws where a term has another number in the database than was thought
 */
export async function writePostings(
  ctx: RequestContext,
  documents: readonly Counted[],
  numbers: ReadonlyMap<string, number>,
  numbered: ReadonlyMap<string, NumberedDocument>,
): Promise<void> {
  const changes = new PostingChanges(numbers);
  for (const document of documents) {
    const row = numbered.get(document.id);
    if (row) changes.add(document, row);
  }
  const { gone, kept, fresh } = changes;
  const growth = [...changes.growth].filter(([, { by }]) => by !== 0);
  const [row] = await ctx.sql<{ grown: number }>('search_postings', text, [
    numbersText(gone.doc),
    numbersText(gone.term),
    ...[kept, fresh].flatMap(({ doc, term, inTitle, inText }) =>
      [doc, term, inTitle, inText].map(numbersText),
    ),
    numbersText(growth.map(([id]) => id)),
    growth.map(([, { term }]) => term),
    numbersText(growth.map(([, { by }]) => by)),
  ]);
  if (row?.grown !== growth.length) throw new Error('A term has another number than it had');
}
