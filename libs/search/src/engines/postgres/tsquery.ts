import type { PlanPart, PlanTerm, QueryPlan } from '../../query/query-plan.js';
import { foldedMark, quoted } from './tsvector.js';

/** The word under both forms it may have in a `tsvector`. */
function termOf({ folded, prefix }: PlanTerm): string {
  const ending = prefix ? ':*' : '';
  return `(${quoted(folded)}${ending} | ${quoted(foldedMark + folded)}${ending})`;
}

const partOf = (part: PlanPart): string => `(${part.map(termOf).join(' <-> ')})`;

/** The text form of the `tsquery` that a plan asks, or null for one that asks nothing. */
export function tsqueryOf({ parts, without }: QueryPlan): string | null {
  const wanted = parts.map(partOf);
  const unwanted = without.map((part) => `!${partOf(part)}`);
  return [...wanted, ...unwanted].join(' & ') || null;
}

/** The same words exactly as typed, whole and with their marks: what ranks higher. */
export function exactTsqueryOf({ parts }: QueryPlan): string | null {
  const words = parts.flat().map(({ surface }) => quoted(surface));
  return words.join(' & ') || null;
}
