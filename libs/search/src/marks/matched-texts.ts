import { findMatches, findMistyped, type ReadText } from '../query/find-matches.js';
import type { PlanTerm, QueryPlan } from '../query/query-plan.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { MatchedText } from './excerpt.js';
import { readWords } from './read-words.js';

function read(text: string, plan: QueryPlan, vocabulary: Vocabulary): ReadText {
  const tokens = readWords(text);
  const asksForConcepts = plan.parts.some(({ concepts }) => concepts.length > 0);
  return { tokens, concepts: asksForConcepts ? vocabulary.conceptsIn(tokens) : [] };
}

/** Which of some words the texts of one thing have, as words and inside of words. */
function thoseIn(texts: readonly ReadText[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const there = new Set<string>();
  for (const { tokens } of texts)
    for (const { lemmas, parts } of tokens) {
      for (const lemma of lemmas) if (wanted.has(lemma)) there.add(lemma);
      for (const { lemma } of parts) if (wanted.has(lemma)) there.add(lemma);
    }
  return there;
}

/** A compound is met by its parts where all of them are there; one of them alone means nothing. */
function withoutLonelyParts(plan: QueryPlan, texts: readonly ReadText[]): QueryPlan {
  const wanted = new Set(plan.parts.flatMap(({ terms }) => terms.flatMap((term) => term.parts)));
  if (wanted.size === 0) return plan;
  const there = thoseIn(texts, wanted);
  const termOf = (term: PlanTerm): PlanTerm =>
    term.parts.every((part) => there.has(part)) ? term : { ...term, parts: [] };
  const parts = plan.parts.map((part) => ({ ...part, terms: part.terms.map(termOf) }));
  return { ...plan, parts };
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
  const meant = withoutLonelyParts(plan, readTexts);
  const found = readTexts.map((text) => findMatches(text, meant));
  const met = new Set(found.flat().map(({ part }) => part));
  const unmet = plan.parts.map((_part, place) => place).filter((place) => !met.has(place));
  return texts.map((text, at) => {
    const [words, matches] = [readTexts[at], found[at] ?? []];
    const nearly = words && unmet.length > 0 ? findMistyped(words, plan, unmet) : [];
    return { text, matches: [...matches, ...nearly] };
  });
}
