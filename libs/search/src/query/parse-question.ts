import { analyse } from '../analyzer/analyse.js';
import { clean } from '../analyzer/clean.js';
import type { PlanPart, QueryPlan } from './query-plan.js';

/** From this length on every word is also the beginning of longer ones; the last one sooner. */
const prefixLength = { any: 3, last: 2 };

/** What a question may ask for at once; further words are not read. */
const mostParts = 32;

interface Piece {
  text: string;
  quoted: boolean;
  /** Quoted, but the second quote is missing: still being typed. */
  open: boolean;
  negative: boolean;
}

const pieces =
  /(?<negative>(?<=^|[\s,;/])-)?(?:"(?<phrase>[^"]*)(?<close>"|$)|(?<word>[^\s",;/]+))/gu;

function piecesOf(question: string): Piece[] {
  return [...clean(question).matchAll(pieces)].map(({ groups = {} }) => ({
    text: groups['phrase'] ?? groups['word'] ?? '',
    quoted: groups['phrase'] !== undefined,
    open: groups['close'] === '',
    negative: groups['negative'] !== undefined,
  }));
}

function partOf(piece: Piece, isLast: boolean): PlanPart {
  const tokens = analyse(piece.text);
  return tokens.map(({ surface, folded }, position) => {
    const finished = piece.negative || (piece.quoted && !piece.open);
    const mayGoOn = !finished && position === tokens.length - 1;
    const least = isLast ? prefixLength.last : prefixLength.any;
    return { surface, folded, prefix: mayGoOn && folded.length >= least };
  });
}

const keyOf = (part: PlanPart): string =>
  part.map(({ folded, prefix }) => folded + (prefix ? '*' : '')).join(' ');

function distinct(parts: readonly PlanPart[]): PlanPart[] {
  return [
    ...new Map(
      parts.filter(({ length }) => length > 0).map((part) => [keyOf(part), part]),
    ).values(),
  ];
}

/**
 * Reads what somebody typed: words (all must be there), "phrases", and -words or -"phrases" that
 * must not be. Words joined by a hyphen or the like are a phrase. Never fails: what is no word is
 * passed over.
 */
export function parseQuestion(question: string): QueryPlan {
  const typed = piecesOf(question);
  const read = typed.map((piece, position) => ({
    part: partOf(piece, position === typed.length - 1),
    negative: piece.negative,
  }));
  const pick = (negative: boolean): PlanPart[] =>
    distinct(read.filter((one) => one.negative === negative).map(({ part }) => part)).slice(
      0,
      mostParts,
    );
  return { parts: pick(false), without: pick(true) };
}
