/** How a form may be used; bits, so that one number says all of it. */
export const use = {
  /** A word of its own. */
  word: 1,
  /** May begin a compound. */
  begin: 2,
  /** May stand in the middle of a compound. */
  middle: 4,
  /** May end a compound. */
  end: 8,
} as const;

/** What a form may be: a use of a word, named by its base form. */
export interface Reading {
  readonly lemma: string;
  readonly uses: number;
}
