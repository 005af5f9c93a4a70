import type { RequestContext } from '@pis/core';
import { fold } from '../../analyzer/fold.js';
import { englishMark } from '../../analyzer/token.js';
import { isConceptKey } from '../../vocabulary/product-words.js';

/** Terms whose numbers are remembered, twice so many at most. */
const mostRemembered = 50_000;

interface NumberedTerm {
  id: number;
  term: string;
  /** Written by a transaction that is done: it cannot be taken back any more. */
  settled: boolean;
}

/** Neither a concept nor an English stem is a word that somebody may have meant to type. */
const isSpelled = (term: string): boolean => !isConceptKey(term) && !term.startsWith(englishMark);

/**
 * The numbers that terms have in postings. Those of terms that texts have again and again are
 * remembered: a term is never taken away.
 */
export class TermNumbers {
  private recent = new Map<string, number>();
  private older = new Map<string, number>();

  /** The numbers of terms, new ones among them. One statement, none where all are remembered. */
  async of(ctx: RequestContext, terms: Iterable<string>): Promise<ReadonlyMap<string, number>> {
    const numbers = new Map<string, number>();
    const unknown: string[] = [];
    for (const term of terms) {
      const number = this.recent.get(term) ?? this.older.get(term);
      if (number === undefined) unknown.push(term);
      else {
        numbers.set(term, number);
        this.remember(term, number);
      }
    }
    for (const { id, term, settled } of await this.ask(ctx, unknown)) {
      numbers.set(term, id);
      if (settled) this.remember(term, id);
    }
    return numbers;
  }

  /** The database has other numbers than these: it was put back, for one. */
  forget(): void {
    this.recent.clear();
    this.older.clear();
  }

  private remember(term: string, number: number): void {
    if (this.recent.size >= mostRemembered) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(term, number);
  }

  private async ask(ctx: RequestContext, terms: readonly string[]): Promise<NumberedTerm[]> {
    if (terms.length === 0) return [];
    return ctx.sql<NumberedTerm>(
      'search_term_ids',
      `WITH asked AS MATERIALIZED (
         SELECT asked.term, asked.folded, known.id, known.xmin <> pg_current_xact_id()::xid AS settled
         FROM unnest($1::text[], $2::text[]) AS asked (term, folded)
         LEFT JOIN search_term known ON known.term = asked.term
       ),
       added AS (
         INSERT INTO search_term (term, folded)
         SELECT term, folded FROM asked WHERE id IS NULL ORDER BY term RETURNING id, term
       )
       SELECT id, term, settled FROM asked WHERE id IS NOT NULL
       UNION ALL SELECT id, term, false FROM added`,
      [terms, terms.map((term) => (isSpelled(term) ? fold(term) : null))],
    );
  }
}
