import type { PlanPart, PlanTerm } from '../../query/query-plan.js';
import { asWritten, lexWord, withoutMarks } from './lex-words.js';

/** One of the ways in which a document can have a part of the question. All of it must be there. */
export interface Way {
  /** Words of the hidden fields. */
  readonly words: readonly string[];
  /** The beginning of one. */
  readonly beginning: string | null;
  /** Words beside each other in the fields as written. */
  readonly phrase: string | null;
  /** The beginning of a word as written. */
  readonly unfinished: string | null;
  /** Parts of the question that it stands for, by their places. */
  readonly parts: readonly number[];
  /** From 0 to 1: what is nearer to what was typed comes first. */
  readonly weight: number;
}

const weights = { typed: 1, folded: 0.92, concept: 0.9, parts: 0.85, near: 0.8, translation: 0.7 };

const none = { words: [], beginning: null, phrase: null, unfinished: null };

const phraseOf = (terms: readonly PlanTerm[]): string | null =>
  terms.length > 0 ? `"${terms.map(({ surface }) => surface).join(' ')}"` : null;

/** A word as typed and nothing else, where it stands alone. */
function exactly({ surface, folded, marked }: PlanTerm, parts: readonly number[]): Way[] {
  const own: Way = { ...none, words: [asWritten(surface)], parts, weight: weights.typed };
  return marked ? [own] : [own, { ...own, words: [withoutMarks(folded)], weight: weights.folded }];
}

const markedWords = (terms: readonly PlanTerm[]): string[] =>
  terms.filter(({ marked }) => marked).map(({ surface }) => asWritten(surface));

/** The words as typed, in their order; the last one may go on. */
function asPhrase(terms: readonly PlanTerm[], parts: readonly number[]): Way {
  const last = terms.at(-1);
  const finished = last?.prefix ? terms.slice(0, -1) : terms;
  return {
    ...none,
    words: markedWords(finished),
    phrase: phraseOf(finished),
    unfinished: last?.prefix ? last.surface : null,
    parts,
    weight: weights.typed,
  };
}

function beginnings({ surface, folded, marked }: PlanTerm, parts: readonly number[]): Way[] {
  const own: Way = { ...none, beginning: asWritten(surface), parts, weight: weights.typed };
  if (marked) return [own];
  return [own, { ...own, beginning: withoutMarks(folded), weight: weights.folded }];
}

/** The ways of a single word: as typed, by its base forms, its parts, or what was probably meant. */
function ofWord(term: PlanTerm, parts: readonly number[]): Way[] {
  const one = (word: string, weight: number): Way => ({ ...none, words: [word], parts, weight });
  const ways = term.lemmas.map((lemma) => one(lexWord(lemma), weights.typed));
  if (term.prefix) ways.push(...beginnings(term, parts));
  else if (!term.marked) ways.push(one(withoutMarks(term.folded), weights.folded));
  if (term.parts.length > 0) {
    ways.push({ ...none, words: term.parts.map(lexWord), parts, weight: weights.parts });
  }
  ways.push(...term.near.map((lemma) => one(lexWord(lemma), weights.near)));
  ways.push(...term.translations.map((lemma) => one(lexWord(lemma), weights.translation)));
  return ways;
}

/** Every way in which a document can have the part at a place of the question, by its own words. */
export function waysOf({ terms, quoted }: PlanPart, place: number): Way[] {
  const parts = [place];
  const [first] = terms;
  if (terms.length !== 1 || !first) return [asPhrase(terms, parts)];
  if (first.lemmas.length > 0 && !quoted) return ofWord(first, parts);
  return first.prefix ? beginnings(first, parts) : exactly(first, parts);
}

/** Concepts, and words that were typed apart and are one: ways for all parts that name them. */
export function widerWays(all: readonly PlanPart[]): Way[] {
  const wider = (of: (part: PlanPart) => readonly string[]): Way[] =>
    [...new Set(all.flatMap(of))].map((word) => ({
      ...none,
      words: [lexWord(word)],
      parts: all.flatMap((part, place) => (of(part).includes(word) ? [place] : [])),
      weight: weights.concept,
    }));
  return [...wider(({ concepts }) => concepts), ...wider(({ joined }) => joined)];
}

/** What must not be there, as the engine reads it. */
export function without(part: PlanPart): string[] {
  const [first] = part.terms;
  if (part.terms.length === 1 && first && first.lemmas.length > 0 && !part.quoted) {
    const words = first.lemmas.map(lexWord);
    return (first.marked ? words : [...words, withoutMarks(first.folded)]).map(
      (word) => `-${word}`,
    );
  }
  const phrase = phraseOf(part.terms);
  return phrase ? [`-${phrase}`] : [];
}
