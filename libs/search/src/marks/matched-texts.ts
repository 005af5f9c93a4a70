import { analyse } from '../analyzer/analyse.js';
import { findMatches, findMistyped, type ReadText } from '../query/find-matches.js';
import type { QueryPlan } from '../query/query-plan.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { MatchedText } from './excerpt.js';

function read(text: string, plan: QueryPlan, vocabulary: Vocabulary): ReadText {
  const tokens = analyse(text);
  const asksForConcepts = plan.parts.some(({ concepts }) => concepts.length > 0);
  return { tokens, concepts: asksForConcepts ? vocabulary.conceptsIn(tokens) : [] };
}

/**
 * What was found in each of the texts of one thing. Parts of the plan that none of them has are looked
 * for once more as they may have been mistyped: the engine found it by something.
 */
export function matchedTexts(
  texts: readonly string[],
  plan: QueryPlan,
  vocabulary: Vocabulary,
): MatchedText[] {
  if (plan.parts.length === 0) return texts.map((text) => ({ text, matches: [] }));
  const readTexts = texts.map((text) => read(text, plan, vocabulary));
  const found = readTexts.map((text) => findMatches(text, plan));
  const met = new Set(found.flat().map(({ part }) => part));
  const unmet = plan.parts.map((_part, place) => place).filter((place) => !met.has(place));
  return texts.map((text, at) => {
    const [words, matches] = [readTexts[at], found[at] ?? []];
    const nearly = words && unmet.length > 0 ? findMistyped(words, plan, unmet) : [];
    return { text, matches: [...matches, ...nearly] };
  });
}
