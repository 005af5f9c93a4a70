/** A run of what was typed: a word with what is joined to it, or a phrase. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
  /** Quoted, but the second quote is missing: still being typed. */
  readonly open: boolean;
  readonly negative: boolean;
  /** Where it stands in the question, signs included; UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const pieces =
  /(?<negative>(?<=^|[\s,;/])-)?(?:"(?<phrase>[^"]*)(?<close>"|$)|(?<word>[^\s",;/]+))/gu;

/** Takes a cleaned question apart: at spaces, commas, semicolons and slashes, and at quotes. */
export const piecesOf = (question: string): Piece[] =>
  [...question.matchAll(pieces)].map(({ 0: run, index, groups = {} }) => ({
    text: groups['phrase'] ?? groups['word'] ?? '',
    quoted: groups['phrase'] !== undefined,
    open: groups['close'] === '',
    negative: groups['negative'] !== undefined,
    start: index,
    end: index + run.length,
  }));
