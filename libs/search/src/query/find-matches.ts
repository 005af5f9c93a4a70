import type { Token } from '../analyzer/analyse.js';
import type { PlanPart, PlanTerm, QueryPlan } from './query-plan.js';

/** A place in a text, UTF-16, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A place where the text says what was asked for. */
export interface Match extends TextRange {
  /** Which part of the plan. */
  readonly part: number;
}

const isMet = ({ folded, prefix }: PlanTerm, token: Token): boolean =>
  prefix ? token.folded.startsWith(folded) : token.folded === folded;

/** Of a longer word only its beginning is what was asked for, where folding kept its letters in place. */
function endOf({ folded, prefix }: PlanTerm, token: Token): number {
  const inPlace = token.folded.length === token.end - token.start;
  return prefix && inPlace ? token.start + folded.length : token.end;
}

function matchAt(tokens: readonly Token[], at: number, terms: PlanPart): TextRange | null {
  const last = terms.length - 1;
  const isThere = terms.every((term, step) => {
    const token = tokens[at + step];
    return token !== undefined && isMet(term, token);
  });
  const [first, lastToken, lastTerm] = [tokens[at], tokens[at + last], terms[last]];
  if (!isThere || !first || !lastToken || !lastTerm) return null;
  return { start: first.start, end: endOf(lastTerm, lastToken) };
}

/** Every place in the tokens of one text that meets a part of the plan, in order of the text. */
export function findMatches(tokens: readonly Token[], plan: QueryPlan): Match[] {
  const matches: Match[] = [];
  tokens.forEach((_token, at) => {
    plan.parts.forEach((terms, part) => {
      const found = matchAt(tokens, at, terms);
      if (found) matches.push({ ...found, part });
    });
  });
  return matches;
}
