import type { RequestContext } from '@pis/core';

/** How many answers are kept: those asked for last. */
const most = 50;

interface Kept<Answer> {
  version: string;
  answer: Promise<Answer>;
}

/**
 * Answers that cost much, kept until anything at all is written to the database. What is compared is
 * the set of transactions that a reader sees: while it is the same, so is every answer. A figure is
 * therefore never older than the request that asks for it.
 */
export class KeptAnswers<Answer> {
  private readonly kept = new Map<string, Kept<Answer>>();

  /** The answer to `question`: the kept one, or the one that `read` gives. */
  async of(ctx: RequestContext, question: unknown, read: () => Promise<Answer>): Promise<Answer> {
    // Inside a transaction one sees what one has written, which no snapshot tells.
    if (ctx.inTransaction) return read();
    const [row] = await ctx.sql<{ version: string }>(
      'data_version',
      `SELECT pg_postmaster_start_time()::text || ' ' || pg_current_snapshot()::text AS version`,
    );
    const version = row?.version ?? '';
    const key = JSON.stringify(question);
    const known = this.kept.get(key);
    this.kept.delete(key);
    // Read after the version was: it may be newer than its version says, never older.
    const answer = known?.version === version ? known.answer : read();
    this.kept.set(key, { version, answer });
    answer.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > most && oldest !== undefined) this.kept.delete(oldest);
    return answer;
  }
}
